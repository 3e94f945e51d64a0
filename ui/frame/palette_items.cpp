// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette_items.h"

#include "core/format/names.h"
#include "core/models/instrument_search.h"
#include "ui/pages/page_table.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

constexpr std::size_t kMostCompanies = 6;
constexpr std::size_t kMostRows = 12;

QString translated(const char* text) { return QCoreApplication::translate("CommandPalette", text); }

PaletteItem companyItem(const Session& session, const Instrument& instrument)
{
    const bool korean = session.language() == Language::Korean;
    PaletteItem item;
    item.kind = PaletteItem::Kind::Company;
    item.symbol = instrument.symbol;
    item.text = shortName(instrument, session.language());
    // A private company has a symbol of ours that nobody types.
    QStringList detail{instrument.isPriced() ? instrument.symbol : QString(), instrument.names.zhHant, korean ? instrument.names.en : instrument.names.ko};
    detail.removeAll(QString());
    item.detail = detail.join(QStringLiteral(" \u00B7 "));
    item.value = computeReturn(session.market(), instrument, session.selection().query(session.market())).value;
    return item;
}

void addDeeds(std::vector<PaletteItem>& items, const Session& session, const Instrument& instrument)
{
    const QString name = shortName(instrument, session.language());
    const auto deed = [&](PaletteItem::Kind kind, const QString& text, const char* icon, const char* key) {
        PaletteItem item;
        item.kind = kind;
        item.symbol = instrument.symbol;
        item.text = text;
        item.icon = QString::fromLatin1(icon);
        item.key = QString::fromLatin1(key);
        items.push_back(item);
    };
    if (pageIndex(QStringLiteral("compare")) >= 0 && instrument.isPriced()) {
        const QString text = instrument.isIndex()
            ? translated(QT_TRANSLATE_NOOP("CommandPalette", "Compare against %1"))
            : session.selection().symbols.contains(instrument.symbol)
            ? translated(QT_TRANSLATE_NOOP("CommandPalette", "Show %1 in the comparison"))
            : translated(QT_TRANSLATE_NOOP("CommandPalette", "Add %1 to the comparison"));
        deed(PaletteItem::Kind::Compare, text.arg(name), "compare", "Enter");
    }
    if (pageIndex(QStringLiteral("company")) >= 0 && !instrument.isIndex())
        deed(PaletteItem::Kind::OpenCompany, translated(QT_TRANSLATE_NOOP("CommandPalette", "Open the company screen of %1")).arg(name),
             "company", instrument.isPriced() ? "Ctrl Enter" : "Enter");
}

PaletteItem commandItem(QAction* action, const QString& icon)
{
    PaletteItem item;
    item.action = action;
    item.text = action->text();
    item.icon = icon;
    item.key = action->shortcut().toString(QKeySequence::NativeText);
    return item;
}

} // namespace

std::vector<PaletteItem> paletteItems(const Session& session, const Actions& actions, const QString& typed)
{
    std::vector<PaletteItem> items;
    const QString wanted = typed.simplified();
    const std::vector<const Instrument*> companies = searchCompanies(session.market(), wanted, kMostCompanies);
    for (const Instrument* const instrument : companies) {
        items.push_back(companyItem(session, *instrument));
        if (instrument == companies.front())
            addDeeds(items, session, *instrument);
    }
    const auto offer = [&](QAction* action, const char* english, const char* icon) {
        const bool fits = action->text().contains(wanted, Qt::CaseInsensitive)
            || QString::fromUtf8(english).contains(wanted, Qt::CaseInsensitive);
        if (fits && action->isEnabled() && items.size() < kMostRows)
            items.push_back(commandItem(action, QString::fromLatin1(icon)));
    };
    for (std::size_t i = 0; i < pageTable().size(); ++i)
        offer(actions.screens()[i], pageTable()[i].title, pageTable()[i].icon);
    for (const ActionEntry& entry : actionTable()) {
        // With nothing typed, those worth a picture; the rest would only push them away.
        if (entry.id != ActionId::Find && (entry.icon || !wanted.isEmpty()))
            offer(actions.action(entry.id), entry.text, entry.icon);
    }
    return items;
}

} // namespace chinatech
