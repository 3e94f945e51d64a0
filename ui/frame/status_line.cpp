// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_line.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/coloured_label.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>
#include <vector>

namespace chinatech {

namespace {

constexpr int kHeight = 27;
constexpr std::array kConventions{ColourConvention::Korea, ColourConvention::China, ColourConvention::West,
                                  ColourConvention::Safe};

/// Newest close of the exchanges that trade by this calendar, not after the as-of day.
std::optional<Day> newestClose(const Market& market, const QString& calendar, AsOf asOf)
{
    std::optional<Day> newest;
    for (const Instrument& instrument : market.instruments) {
        if (!instrument.isPriced() || calendarKey(instrument.exchange) != calendar)
            continue;
        const BarSeries& bars = *market.record(instrument.symbol).bars;
        if (const auto index = bars.lastOnOrBefore(asOf.day))
            newest = std::max(newest.value_or(bars.days[*index]), bars.days[*index]);
    }
    return newest;
}

/// The sentence in quiet words with what its %1 stands for in strong ones.
void addSentence(std::vector<ColouredLabel::Run>& runs, const QString& sentence, const QString& strong, const Tokens& tokens)
{
    const QStringList parts = sentence.split(QLatin1String("%1"));
    runs.push_back({parts.value(0), tokens.text2});
    runs.push_back({strong, tokens.text});
    runs.push_back({parts.value(1), tokens.text2});
}

QIcon conventionIcon(const Tokens& tokens)
{
    QPixmap pixmap{40, 20};
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.up);
    painter.drawPolygon(QPolygonF{{QPointF{0.5, 8}, QPointF{4, 2}, QPointF{7.5, 8}}});
    painter.setBrush(tokens.down);
    painter.drawPolygon(QPolygonF{{QPointF{11.5, 2}, QPointF{15, 8}, QPointF{18.5, 2}}});
    return QIcon{pixmap};
}

} // namespace

QString conventionName(ColourConvention convention)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("Convention", text); };
    switch (convention) {
    case ColourConvention::Korea: return translated(QT_TRANSLATE_NOOP("Convention", "Korea"));
    case ColourConvention::China: return translated(QT_TRANSLATE_NOOP("Convention", "China"));
    case ColourConvention::West: return translated(QT_TRANSLATE_NOOP("Convention", "West"));
    case ColourConvention::Safe: return translated(QT_TRANSLATE_NOOP("Convention", "Colour-blind safe"));
    }
    return {};
}

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar{parent}
    , m_session{session}
    , m_sources{new ColouredLabel{this}}
    , m_refresh{new ToolButton{this, ToolButton::Look::Bare}}
    , m_convention{new ToolButton{this, ToolButton::Look::Bare}}
    , m_language{new Segmented{this}}
{
    setFixedHeight(kHeight);
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 8, 0);
    m_sources->setFont(typeface(11));
    m_sources->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_sources, 1);
    m_refresh->setFont(typeface(11));
    m_refresh->setIconName(QStringLiteral("close"));
    m_refresh->hide();
    addPermanentWidget(m_refresh);
    connect(m_refresh, &QAbstractButton::clicked, this, &StatusLine::refreshCancelled);
    m_convention->setFont(typeface(11));
    m_convention->setIconSize(QSize{20, 10});
    addPermanentWidget(m_convention);
    // Each language by its own name: whoever cannot read the other must find it.
    m_language->setCompact();
    m_language->setTexts({languageName(Language::Korean), languageCode(Language::English).toUpper()});
    addPermanentWidget(m_language);
    connect(m_language, &Segmented::chosen, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? Language::Korean : Language::English);
    });
    connect(m_convention, &QAbstractButton::clicked, this, &StatusLine::openConventionMenu);
    for (const auto signal : {&Session::languageChanged, &Session::selectionChanged, &Session::marketChanged,
                              &Session::appearanceChanged})
        connect(&session, signal, this, &StatusLine::translate);
    translate();
}

void StatusLine::translate()
{
    const Market& market = m_session.market();
    const Language language = m_session.language();
    const Tokens& tokens = m_session.tokens();
    const AsOf asOf = m_session.selection().asOfIn(market);
    const auto dayText = [&](std::optional<Day> day) { return day ? formatDay(*day, language) : QString{kDash}; };
    const ColouredLabel::Run line{QStringLiteral("   |   "), tokens.border};
    std::vector<ColouredLabel::Run> runs;
    addSentence(runs, tr("Hong Kong close %1"), dayText(newestClose(market, QStringLiteral("HKEX"), asOf)), tokens);
    runs.push_back(line);
    addSentence(runs, tr("New York close %1"), dayText(newestClose(market, QStringLiteral("NYSE"), asOf)), tokens);
    runs.push_back(line);
    const std::optional<FxRate> won = market.fx.rate(Currency::HKD, Currency::KRW, asOf.day);
    addSentence(runs, tr("FX ECB %1"), dayText(won ? std::optional{won->fixedOn} : std::nullopt), tokens);
    if (won) {
        runs.push_back({QStringLiteral(" \u00B7 HKD/KRW "), tokens.text2});
        runs.push_back({QString::number(won->rate, 'f', 3), tokens.text});
    }
    m_sources->setDot(tokens.ok);
    m_sources->setRuns(std::move(runs));
    translateRefresh();
    m_convention->setIcon(conventionIcon(tokens));
    m_convention->setText(conventionName(m_session.convention()));
    m_convention->setToolTip(tr("Colours of gains and losses"));
    m_language->setCurrent(language == Language::Korean ? 0 : 1);
    m_language->setToolTip(tr("Language of the window (%1)").arg(QStringLiteral("Ctrl+Shift+L")));
    update();
}

void StatusLine::showRefresh(const std::optional<RefreshProgress>& progress)
{
    m_progress = progress;
    translateRefresh();
}

void StatusLine::translateRefresh()
{
    m_refresh->setVisible(m_progress.has_value());
    if (!m_progress)
        return;
    const Instrument* const instrument = m_session.market().find(m_progress->current);
    QString text = tr("Fetching prices");
    if (m_progress->total > 0)
        text += QStringLiteral(" %1/%2").arg(m_progress->done).arg(m_progress->total);
    if (instrument)
        text += QStringLiteral(" \u00B7 ") + shortName(*instrument, m_session.language());
    m_refresh->setText(text);
    m_refresh->setToolTip(tr("Cancel; what has arrived stays."));
}

void StatusLine::openConventionMenu()
{
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColourConvention convention : kConventions) {
        QAction* const action = menu->addAction(conventionIcon(makeTokens(m_session.tokens().dark, convention)),
                                                conventionName(convention));
        connect(action, &QAction::triggered, this, [this, convention] { Q_EMIT conventionChosen(convention); });
    }
    menu->popup(m_convention->mapToGlobal(QPoint{0, -menu->sizeHint().height() - 2}));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), currentTokens().window);
    painter.fillRect(QRect{0, 0, width(), 1}, currentTokens().border);
    painter.setFont(typeface(11));
    painter.setPen(currentTokens().text);
    painter.drawText(QRect{12, 1, m_convention->x() - 20, height() - 1}, Qt::AlignVCenter | Qt::AlignLeft, currentMessage());
}

} // namespace chinatech
