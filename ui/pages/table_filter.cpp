// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_filter.h"

#include "core/models/instrument_search.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace chinatech {

namespace {

constexpr int kWidth = 300;

/// The words of this file; lupdate finds their context here.
struct TableFilterText {
    Q_DECLARE_TR_FUNCTIONS(TableFilterText)
};

} // namespace

TableFilter::TableFilter(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 16, 4);
    row->addStretch(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
}

void TableFilter::make()
{
    m_field = new QLineEdit{this};
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_field);
    m_field->setObjectName(QStringLiteral("tableFilter"));
    m_field->setFixedWidth(kWidth);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TableFilter::narrow);
    connect(&m_session, &Session::languageChanged, this, &TableFilter::translate);
    connect(&m_session, &Session::marketChanged, this, &TableFilter::narrow);
    translate();
}

void TableFilter::translate()
{
    m_field->setPlaceholderText(TableFilterText::tr("Name or code, in any language"));
    m_field->setAccessibleName(TableFilterText::tr("Filter the table"));
}

void TableFilter::open()
{
    if (!m_field)
        make();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TableFilter::narrow()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty()) {
        Q_EMIT narrowed(std::nullopt);
        return;
    }
    QSet<QString> symbols;
    const Market& market = m_session.market();
    for (const Instrument* const found : searchInstruments(market, typed, market.instruments.size()))
        symbols.insert(found->symbol);
    Q_EMIT narrowed(symbols);
}

void TableFilter::close()
{
    m_field->clear();
    hide();
    Q_EMIT closed();
}

bool TableFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chinatech
