// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/provenance.h"
#include "ui/widgets/popover_frame.h"

class QGridLayout;

namespace chinatech {

/// Where a figure comes from: its inputs one below the other, formula, session, source and age, and a button that copies
/// them. Escape closes it and gives the focus back to the figure.
class ProvenancePopover : public PopoverFrame
{
    Q_OBJECT
public:
    ProvenancePopover(const Provenance& provenance, QWidget* parent);

private:
    void addHead(QGridLayout& grid, const Provenance& provenance);
    void addInputs(QGridLayout& grid, const Provenance& provenance);
    void addFacts(QGridLayout& grid, const Provenance& provenance);
    void addNote(QGridLayout& grid, const QString& text);
};

} // namespace chinatech
