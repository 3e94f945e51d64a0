// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/provenance_popover.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tool_button.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

namespace chinatech {

namespace {

constexpr int kMostWidth = 400; ///< of a sentence, before it wraps

enum class Weight { Plain, Bold, Quiet };

QLabel* label(QWidget* parent, const QString& text, Weight weight, int size = 12)
{
    auto* const made = new QLabel{text, parent};
    made->setTextFormat(Qt::PlainText);
    made->setFont(typeface(size, weight == Weight::Bold));
    if (weight == Weight::Quiet) {
        QPalette palette = made->palette();
        palette.setColor(QPalette::WindowText, currentTokens().text2);
        made->setPalette(palette);
    }
    return made;
}

QWidget* rule(QWidget* parent)
{
    auto* const line = new QWidget{parent};
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, currentTokens().grid);
    line->setPalette(palette);
    return line;
}

} // namespace

ProvenancePopover::ProvenancePopover(const Provenance& provenance, QWidget* parent)
    : PopoverFrame{parent}
{
    setObjectName(QStringLiteral("provenance"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(provenance.title + u' ' + provenance.value);
    setAccessibleDescription(provenanceText(provenance));
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addHead(*grid, provenance);
    addInputs(*grid, provenance);
    addFacts(*grid, provenance);
    addNote(*grid, provenance.note);
    auto* const copy = new ToolButton{this};
    copy->setObjectName(QStringLiteral("copyProvenance"));
    copy->setIconName(QStringLiteral("copy"));
    copy->setText(QCoreApplication::translate("ProvenancePopover", "Copy formula and sources"));
    grid->setRowMinimumHeight(grid->rowCount(), 4);
    grid->addWidget(copy, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    connect(copy, &QAbstractButton::clicked, this, [this, text = provenanceText(provenance)] {
        QGuiApplication::clipboard()->setText(text);
        close();
    });
    copy->setFocus(Qt::OtherFocusReason);
}

void ProvenancePopover::addHead(QGridLayout& grid, const Provenance& provenance)
{
    grid.addWidget(label(this, provenance.title, Weight::Bold, 13), 0, 0, 1, 2);
    addNote(grid, provenance.definition);
    if (!provenance.missing.isEmpty())
        addNote(grid, provenance.value + u' ' + provenance.missing);
}

void ProvenancePopover::addInputs(QGridLayout& grid, const Provenance& provenance)
{
    for (const ProvenanceInput& input : provenance.inputs) {
        const int row = grid.rowCount();
        grid.addWidget(label(this, input.amount, Weight::Bold), row, 0, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
        grid.addWidget(label(this, input.what, Weight::Plain), row, 1);
        grid.addWidget(label(this, input.when, Weight::Quiet, 11), row + 1, 1);
        grid.addWidget(rule(this), row + 2, 0, 1, 2);
    }
    if (!provenance.missing.isEmpty())
        return;
    const int row = grid.rowCount();
    const bool isComputed = !provenance.inputs.empty();
    grid.addWidget(label(this, (isComputed ? QStringLiteral("= ") : QString()) + provenance.value, Weight::Bold), row, 0,
                   Qt::AlignRight);
    grid.addWidget(label(this, provenance.exact.isEmpty() ? provenance.formula : provenance.exact, Weight::Quiet), row, 1);
}

void ProvenancePopover::addFacts(QGridLayout& grid, const Provenance& provenance)
{
    for (const auto& [name, text] : {std::pair{QCoreApplication::translate("Provenance", "Session"), provenance.session},
                                     std::pair{QCoreApplication::translate("Provenance", "Source"), provenance.source},
                                     std::pair{QCoreApplication::translate("Provenance", "Age"), provenance.age}}) {
        if (text.isEmpty())
            continue;
        const int row = grid.rowCount();
        grid.addWidget(label(this, name, Weight::Quiet, 11), row, 0, Qt::AlignRight);
        grid.addWidget(label(this, text, Weight::Plain, 11), row, 1);
    }
}

void ProvenancePopover::addNote(QGridLayout& grid, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* const note = label(this, text, Weight::Quiet, 11);
    note->setWordWrap(true);
    note->setMinimumWidth(qMin(kMostWidth, note->sizeHint().width()));
    note->setMaximumWidth(kMostWidth);
    grid.addWidget(note, grid.rowCount(), 0, 1, 2);
}

} // namespace chinatech
