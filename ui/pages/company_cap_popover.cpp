// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_cap_popover.h"

#include "core/format/numbers.h"
#include "ui/text/company_text.h"
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

QLabel* label(QWidget* parent, const QString& text, bool bold = false, bool quiet = false, int size = 12)
{
    auto* const made = new QLabel{text, parent};
    made->setTextFormat(Qt::PlainText);
    made->setFont(typeface(size, bold));
    if (quiet) {
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

CompanyCapPopover::CompanyCapPopover(const CompanyFacts& facts, Language language, QWidget* parent)
    : PopoverFrame{parent}
{
    setObjectName(QStringLiteral("capPopover"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(label(this,
                          QCoreApplication::translate("CompanyCapPopover", "How the market cap was computed"),
                          true, false, 13),
                    0, 0, 1, 2);
    int row = 1;
    for (const CapStep& step : capSteps(facts.marketCap, facts, language)) {
        grid->setRowMinimumHeight(row, 4);
        grid->addWidget(label(this, step.amount, true), row + 1, 0, 2, 1, Qt::AlignVCenter | Qt::AlignRight);
        grid->addWidget(label(this, step.what), row + 1, 1);
        grid->addWidget(label(this, step.when, false, true, 11), row + 2, 1);
        grid->addWidget(rule(this), row + 3, 0, 1, 2);
        row += 4;
    }
    const MarketCap& cap = facts.marketCap;
    grid->addWidget(label(this, QStringLiteral("= ") + formatMoney(cap.value, Currency::KRW, language), true),
                    row, 0, Qt::AlignRight);
    grid->addWidget(label(this, exactMoney(cap.value, Currency::KRW, language), false, true), row, 1);
    if (cap.isImplied()) {
        auto* const note = label(this,
                                 QCoreApplication::translate(
                                     "CompanyCapPopover",
                                     "The share count is worked back from a published market cap, not taken "
                                     "from the company's accounts."),
                                 false, true, 11);
        note->setWordWrap(true);
        grid->addWidget(note, row + 1, 0, 1, 2);
    }
    auto* const copy = new ToolButton{this};
    copy->setIconName(QStringLiteral("copy"));
    copy->setText(QCoreApplication::translate("CompanyCapPopover", "Copy formula and sources"));
    grid->setRowMinimumHeight(row + 2, 6);
    grid->addWidget(copy, row + 3, 0, 1, 2, Qt::AlignLeft);
    connect(copy, &QAbstractButton::clicked, this, [this, text = capText(facts, language)] {
        QGuiApplication::clipboard()->setText(text);
        close();
    });
}

} // namespace chinatech
