// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_listing_dialog.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "core/models/data_words.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/text/particle.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kWidth = 460;
constexpr int kAnswerHeight = 66;       // of three lines: the dialog keeps its size whatever the answer
constexpr int kLongestCode = 16;

QLabel* wrapped(QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AddListingDialog::AddListingDialog(Session& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_hint{wrapped(this)}
    , m_code{new QLineEdit{this}}
    , m_check{new QPushButton{this}}
    , m_name{wrapped(this)}
    , m_facts{wrapped(this)}
    , m_add{new QPushButton{this}}
    , m_cancel{new QPushButton{this}}
{
    setObjectName(QStringLiteral("addListingDialog"));
    arrange();
    connect(m_code, &QLineEdit::textEdited, this, &AddListingDialog::forget);
    connect(m_check, &QPushButton::clicked, this, &AddListingDialog::check);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_found)
            Q_EMIT addWanted(*m_found);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &Session::languageChanged, this, &AddListingDialog::translate);
    translate();
}

void AddListingDialog::arrange()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    m_hint->setProperty("caption", true);
    column->addWidget(m_hint);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    m_code->setObjectName(QStringLiteral("listingCode"));
    m_code->setMaxLength(kLongestCode);
    row->addWidget(m_code, 1);
    row->addWidget(m_check);
    column->addLayout(row);
    auto* const answer = new QWidget{this};
    answer->setMinimumHeight(kAnswerHeight);
    auto* const lines = new QVBoxLayout{answer};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    m_name->setProperty("section", true);
    lines->addWidget(m_name);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    column->addWidget(answer, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    m_cancel->setAutoDefault(false);
    setMinimumWidth(kWidth);
    fitToScreen(*this);
}

void AddListingDialog::showWaiting(const QString& symbol)
{
    m_waitingFor = symbol;
    m_found.reset();
    m_problem = {};
    say();
}

void AddListingDialog::showFound(const FoundListing& found)
{
    m_waitingFor.clear();
    m_problem = {};
    m_found = found;
    say();
    m_add->setFocus();
}

void AddListingDialog::showProblem(std::function<QString()> sentence)
{
    m_waitingFor.clear();
    m_found.reset();
    m_problem = std::move(sentence);
    say();
    m_code->setFocus();
    m_code->selectAll();
}

QString AddListingDialog::answer() const { return (m_name->text() + u'\n' + m_facts->text()).trimmed(); }

void AddListingDialog::check()
{
    const QString typed = m_code->text().simplified();
    if (!typed.isEmpty() && m_waitingFor.isEmpty())
        Q_EMIT checkWanted(typed);
}

/// Another code is being typed: what was found was another listing.
void AddListingDialog::forget()
{
    m_waitingFor.clear();
    m_found.reset();
    m_problem = {};
    say();
}

void AddListingDialog::translate()
{
    setWindowTitle(tr("Add a listing"));
    m_hint->setText(tr("A code of Hong Kong, New York, Shanghai or Shenzhen: 9988, 0700.HK, BABA, 600519.SS. A feed is "
                       "asked whether it exists."));
    m_code->setPlaceholderText(tr("Code"));
    m_code->setAccessibleName(tr("Code of the listing"));
    m_check->setText(tr("Check"));
    m_add->setText(tr("Add"));
    m_cancel->setText(tr("Cancel"));
    say();
}

void AddListingDialog::say()
{
    QString name;
    QStringList facts;
    if (!m_waitingFor.isEmpty()) {
        facts.append(withParticles(tr("Asking the feeds about %1…").arg(m_waitingFor)));
    } else if (m_problem) {
        facts.append(m_problem());
    } else if (m_found) {
        const Instrument& instrument = m_found->instrument;
        const Quote& quote = m_found->quote;
        const QString currency = currencyName(quote.currency, m_session.language());
        name = instrument.names.en;
        facts.append(QStringList{instrument.symbol, instrument.exchange, currency}.join(QStringLiteral(" · ")));
        facts.append(tr("Last price %1, %2, from %3")
                         .arg(formatPriceWithCurrency(quote.last, quote.currency, m_session.language()),
                              formatDay(quote.session, m_session.language()), sourceTitle(m_found->feed)));
    }
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_facts->setText(facts.join(u'\n'));
    m_check->setEnabled(m_waitingFor.isEmpty());
    m_add->setEnabled(m_found.has_value());
    // Enter does what comes next.
    m_check->setDefault(!m_found);
    m_add->setDefault(m_found.has_value());
}

} // namespace chinatech
