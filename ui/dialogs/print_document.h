// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_file.h"

class QPrinter;
class QWidget;

namespace chinatech {

/// Asks for printer, copies and pages, then prints in the background on that paper.
void printDocument(QWidget* parent, const FigureDocument& document, Paper paper, bool isPortrait);

/// Every page of the document (of the range the printer was told) on a sheet of its own, as large as it fits.
void printOn(QPrinter& printer, const FigureDocument& document);

} // namespace chinatech
