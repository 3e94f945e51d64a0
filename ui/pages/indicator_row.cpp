// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicator_row.h"

#include "core/base/number.h"
#include "ui/text/indicator_text.h"
#include "ui/theme/line_pattern.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace chinatech {

namespace {

constexpr int kField = 54;
constexpr int kName = 76;
constexpr QSize kSwatch{14, 14};

QIcon swatchIcon(int slot, qreal ratio)
{
    QPixmap pixmap{kSwatch * ratio};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().series[static_cast<std::size_t>(colourOfSlot(slot))]);
    painter.drawRoundedRect(QRectF{QPointF{}, QSizeF{kSwatch}}.adjusted(1, 1, -1, -1), 3, 3);
    return pixmap;
}

/// "20", "2.5": as a field shows it. Nothing of the locale: what is typed is read the same everywhere.
QString fieldText(double value) { return shortestNumber(value); }

} // namespace

IndicatorRow::IndicatorRow(const IndicatorChoice& choice, QWidget* parent) : QWidget{parent}, m_choice{choice}
{
    setObjectName(QString::fromLatin1(choice.entry().code));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_colour = new ToolButton{this};
    m_colour->setObjectName(QStringLiteral("colour"));
    m_colour->setToolTip(QCoreApplication::translate("IndicatorsPopover", "Another colour"));
    connect(m_colour, &QAbstractButton::clicked, this, &IndicatorRow::nextColour);
    row->addWidget(m_colour);
    auto* const name = new QLabel{indicatorShortName(choice.kind), this};
    name->setToolTip(indicatorName(choice.kind));
    name->setMinimumWidth(kName);
    row->addWidget(name, 1);
    addFields();
    addButton(QStringLiteral("chevron-up"), QCoreApplication::translate("IndicatorsPopover", "Further up"), "up", m_up);
    addButton(QStringLiteral("chevron-down"), QCoreApplication::translate("IndicatorsPopover", "Further down"), "down", m_down);
    addButton(QStringLiteral("close"), QCoreApplication::translate("IndicatorsPopover", "Remove"), "remove", m_remove);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &IndicatorRow::removeWanted);
    wearColour();
}

void IndicatorRow::addButton(const QString& icon, const QString& word, const char* name, ToolButton*& button)
{
    button = new ToolButton{this, ToolButton::Look::Bare};
    button->setIconName(icon);
    button->setToolTip(word);
    button->setAccessibleName(word + QLatin1String(": ") + indicatorTitle(m_choice));
    button->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(button);
}

void IndicatorRow::addFields()
{
    for (std::size_t i = 0; i < m_choice.entry().parameterCount(); ++i) {
        auto* const field = new QLineEdit{fieldText(m_choice.parameters[i]), this};
        const QString name = parameterName(m_choice.kind, i);
        field->setFixedWidth(kField);
        field->setAlignment(Qt::AlignRight);
        field->setToolTip(name + QLatin1String(": ") + parameterBounds(m_choice.entry().parameters[i]));
        field->setAccessibleName(indicatorShortName(m_choice.kind) + u' ' + name);
        connect(field, &QLineEdit::textEdited, this, &IndicatorRow::take);
        layout()->addWidget(field);
        m_fields.push_back(field);
    }
}

void IndicatorRow::setPlace(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

void IndicatorRow::focusFirst()
{
    if (m_fields.empty()) {
        m_remove->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fields.front()->setFocus(Qt::OtherFocusReason);
    m_fields.front()->selectAll();
}

void IndicatorRow::focusButton(int moved)
{
    ToolButton* const same = moved < 0 ? m_up : m_down;
    (same->isEnabled() ? same : moved < 0 ? m_down : m_up)->setFocus(Qt::OtherFocusReason);
}

/// Takes over what stands in the fields if all of it can be; else says why not and leaves the choice as it was.
void IndicatorRow::take()
{
    IndicatorChoice typed = m_choice;
    m_problem.clear();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto value = parseNumber(m_fields[i]->text().trimmed().toLatin1());
        const bool isAllowed = value && typed.allows(i, *value);
        if (isAllowed)
            typed.parameters[i] = *value;
        else if (m_problem.isEmpty())
            m_problem = parameterProblem(m_choice.kind, i);
        m_fields[i]->setProperty("invalid", !isAllowed);
    }
    if (m_problem.isEmpty() && !typed.isConsistent()) {
        m_problem = orderProblem();
        m_fields[0]->setProperty("invalid", true);
        m_fields[1]->setProperty("invalid", true);
    }
    for (QLineEdit* const field : m_fields)
        field->style()->polish(field);
    if (m_problem.isEmpty())
        m_choice = typed;
    Q_EMIT changed();
}

void IndicatorRow::nextColour()
{
    m_choice.colour = (m_choice.colour + 1) % kIndicatorColours;
    wearColour();
    Q_EMIT changed();
}

void IndicatorRow::wearColour()
{
    m_colour->setIcon(swatchIcon(m_choice.colour, devicePixelRatioF()));
    m_colour->setAccessibleName(
        QCoreApplication::translate("IndicatorsPopover", "Colour %1 of %2: %3")
            .arg(QString::number(m_choice.colour + 1), QString::number(kIndicatorColours), indicatorTitle(m_choice)));
}

} // namespace chinatech
