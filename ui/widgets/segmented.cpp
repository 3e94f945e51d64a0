// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace chinatech {

Segmented::Segmented(QWidget* parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("segmented", true);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setCompact()
{
    m_compact = true;
    layout()->setContentsMargins(1, 1, 1, 1);
}

void Segmented::setTexts(const QStringList& texts)
{
    if (m_group->buttons().size() == texts.size()) {
        for (int i = 0; i < texts.size(); ++i)
            m_group->button(i)->setText(texts[i]);
        return;
    }
    qDeleteAll(m_group->buttons());
    for (int i = 0; i < texts.size(); ++i) {
        auto* const button = new QToolButton{this};
        button->setText(texts[i]);
        button->setCheckable(true);
        button->setFixedHeight(m_compact ? 18 : 22);
        if (m_compact)
            button->setFont(typeface(11));
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("segment", true);
        m_group->addButton(button, i);
        layout()->addWidget(button);
    }
    setCurrent(0);
}

int Segmented::current() const { return m_group->checkedId(); }

void Segmented::setCurrent(int index)
{
    if (QAbstractButton* const button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::setAvailable(int index, bool available, const QString& reason)
{
    if (QAbstractButton* const button = m_group->button(index)) {
        button->setEnabled(available);
        button->setToolTip(available ? QString() : reason);
    }
}

} // namespace chinatech
