// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_drawing.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QKeyEvent;
class QLineEdit;
class QMouseEvent;

namespace chinatech {

class ChartView;

/// The hand that draws on a chart. It keeps no drawing: it shows those it is given, with the one that is being made or moved,
/// and says what the user did; whoever keeps them gives them back.
///
/// Mouse: with a tool, press and drag (or two clicks) for a trend line, a click for a level or a text; without one, a click
/// chooses, a drag moves the whole or the end under it. Ends snap to sessions, and to the close within 5 px unless Alt is held.
/// Keys: T, H, X take a tool, Enter puts its first end at the crosshair's close, arrows move, Enter ends; D chooses the next
/// drawing, Space its ends in turn, Delete takes it away, Escape steps back.
class DrawingEditor : public QObject {
    Q_OBJECT
public:
    explicit DrawingEditor(ChartView& view);

    /// What is kept now. The chosen one stays chosen if it is still there.
    void setDrawings(std::vector<ChartDrawing> drawings);
    void take(DrawingKind tool);
    void drop();            ///< tool, what is being drawn, and choice
    [[nodiscard]] std::optional<DrawingKind> tool() const { return m_tool; }
    [[nodiscard]] QString chosen() const;
    void choose(const QString& key);
    void removeChosen();

Q_SIGNALS:
    void drawn(const chinatech::ChartDrawing& drawing);     ///< without a key yet
    /// Nudge: one of several small steps by keys, to be undone together.
    void changed(const chinatech::ChartDrawing& drawing, bool isNudge);
    void removed(const QString& key);
    void toolChanged();
    void told(const QString& words);        ///< what a screen reader should say of it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Grip {
        DrawingPart part = DrawingPart::Whole;
        QPointF pressed;            ///< px
        ChartDrawing before;
        bool isMoved = false;
    };

    void show();
    void tell(const ChartDrawing& drawing);
    void setTool(std::optional<DrawingKind> tool);
    [[nodiscard]] int indexOf(const QString& key) const;
    [[nodiscard]] ChartDrawing* current();
    [[nodiscard]] std::optional<QPointF> placeAt(QPointF px, bool snaps) const;
    [[nodiscard]] QPointF placeOfCrosshair();

    [[nodiscard]] bool press(const QMouseEvent& event);
    [[nodiscard]] bool move(const QMouseEvent& event);
    [[nodiscard]] bool release(const QMouseEvent& event);
    [[nodiscard]] bool pressKey(const QKeyEvent& event);
    [[nodiscard]] bool pressKeyOnTool(const QKeyEvent& event);
    [[nodiscard]] bool pressKeyOnChoice(const QKeyEvent& event);
    void startDraft(QPointF place, bool byKeys);
    void finishDraft();
    void dragTo(QPointF px, bool snaps);
    void nudge(int sessions, double pixels);
    void stepChoice(int by);
    void turnPart();
    void askText(const ChartDrawing& drawing);
    void takeText();

    ChartView& m_view;
    std::vector<ChartDrawing> m_kept;
    std::vector<ChartDrawing> m_shown;      ///< the kept ones as they are being changed, and the draft last
    std::optional<DrawingKind> m_tool;
    std::optional<ChartDrawing> m_draft;
    bool m_isDraftByKeys = false;
    QString m_chosen;
    DrawingPart m_part = DrawingPart::Whole;
    std::optional<Grip> m_grip;
    QPointer<QLineEdit> m_line;
    ChartDrawing m_asked;                   ///< whose text is being written
};

} // namespace chinatech
