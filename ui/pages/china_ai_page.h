// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/export_subject.h"
#include "ui/documents/china_ai_sheet.h"
#include "ui/pages/page.h"

class QScrollArea;

namespace chinatech {

class ChinaAiCanvas;
class ChinaAiToolBar;

/// The argument about China's AI and its shares: policy figures, patents, the models' timeline, an event study and the
/// gap to the American shares.
class ChinaAiPage : public Page {
    Q_OBJECT
public:
    explicit ChinaAiPage(Session& session, QWidget* parent = nullptr);

    void exportAs() override;
    void copyFigure() override;
    void printFigure() override;
    [[nodiscard]] std::vector<NamedTwin> twins() const override;
    void chooseRange(int index) override;

    [[nodiscard]] const ChinaAiFacts& facts() const { return m_sheet.facts; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectAll();
    void onChanged();
    void recompute();
    void chooseEvent(const QString& key, bool together);
    void editEvents();
    /// On paper: always light, of a copy of the market.
    [[nodiscard]] ChinaAiSheet paperSheet() const;
    [[nodiscard]] ExportSubject subject() const;

    ChinaAiSheet m_sheet;
    ChinaAiToolBar* m_tools = nullptr;
    QScrollArea* m_scroll = nullptr;
    ChinaAiCanvas* m_canvas = nullptr;
    bool m_isStale = true;      ///< something changed while another screen was shown
};

} // namespace chinatech
