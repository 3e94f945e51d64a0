// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/panes_layer.h"

#include "ui/charts/layer_table.h"

#include <algorithm>

namespace chinatech {

void PanesLayer::rebuild(const Picture& picture)
{
    const std::size_t count = std::min(picture.figure.panes.size(), picture.geometry.panes.size());
    while (m_panes.size() < count)
        m_panes.push_back({{}, paneLayers(m_live)});
    m_panes.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        m_panes[i].picture.figure = picture.figure.panes[i];
        m_panes[i].picture.style = picture.style;
        m_panes[i].picture.generation = picture.generation;
    }
}

void PanesLayer::prepare(const Picture& picture)
{
    // Content changes seldom, the view with each frame of a pan, the hand alone with each of its moves.
    const bool isNew = picture.generation != m_generation || picture.generation == 0;
    const bool isMoved = isNew || picture.geometry != m_geometry || picture.target != m_target;
    if (isNew)
        rebuild(picture);
    m_generation = picture.generation;
    m_geometry = picture.geometry;
    m_target = picture.target;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        Pane& pane = m_panes[i];
        pane.picture.interaction = picture.interaction;
        if (isMoved) {
            pane.picture.geometry = picture.geometry.inPane(i);
            pane.picture.target = picture.target;
        }
        for (const auto& layer : pane.layers) {
            if (isMoved || layer->followsHand())
                layer->prepare(pane.picture);
        }
    }
}

void PanesLayer::paint(QPainter& painter, const Picture&)
{
    for (const Pane& pane : m_panes) {
        for (const auto& layer : pane.layers)
            layer->paint(painter, pane.picture);
    }
}

std::optional<Hit> PanesLayer::hitTest(QPointF point, const Picture& picture) const
{
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (!picture.geometry.panes[i].frame.contains(point))
            continue;
        const Pane& pane = m_panes[i];
        for (auto layer = pane.layers.rbegin(); layer != pane.layers.rend(); ++layer) {
            // A series has no symbol of its own to be clicked by.
            if (const auto hit = (*layer)->hitTest(point, pane.picture); hit && hit->kind != HitKind::Line)
                return hit;
        }
        return Hit{HitKind::Pane, pane.picture.figure.pane->key, -1, {}};
    }
    return std::nullopt;
}

} // namespace chinatech
