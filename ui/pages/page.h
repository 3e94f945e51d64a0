// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/twin_table.h"
#include "ui/actions/action_table.h"
#include "ui/session.h"

#include <QWidget>

#include <vector>

namespace chinatech {

struct FigureDocument;

/// One of a screen's charts as a table, and what to call it among them.
struct NamedTwin {
    QString name;
    ChartTwin twin;
};

/// One screen of the window. It reads the session, listens to its signals and translates itself on languageChanged().
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget{parent}, m_session{session} {}

    /// Ctrl+E: asks where to and writes what the screen shows.
    virtual void exportAs() = 0;
    /// Ctrl+Shift+C: the screen's figure as an image on the clipboard.
    virtual void copyFigure() = 0;
    /// Ctrl+Shift+F: the fact box of the company the screen is about, as text, table and picture.
    virtual void copyFacts();
    /// Ctrl+P: the same on paper.
    virtual void printFigure() = 0;
    /// Ctrl+F: narrows what the screen lists; screens without a list have nothing to do.
    virtual void openFilter() {}
    /// Ctrl+T: the figures of the screen's charts as tables, in a dialog.
    void showTwins();
    /// Alt+1…8: index into kNamedRanges.
    virtual void chooseRange(int index) = 0;
    /// Of every chart that is shown; none where the screen is tables already.
    [[nodiscard]] virtual std::vector<NamedTwin> twins() const { return {}; }

Q_SIGNALS:
    /// Something quiet happened that is worth a word in the status line.
    void noticed(const QString& sentence);
    /// Asks for newer figures of these instruments.
    void refreshRequested(const QStringList& symbols);
    /// A command of the window that the screen has a button for.
    void commandRequested(chinatech::ActionId id);

protected:
    [[nodiscard]] Session& session() const { return m_session; }
    /// The figure as a picture and as a drawing; says when it is there.
    void putOnClipboard(const FigureDocument& document);
    /// The company that is chosen on the screen.
    [[nodiscard]] virtual QString chosenCompany() const { return m_session.company(); }

private:
    Session& m_session;
};

} // namespace chinatech
