// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace chinatech::architecture {
namespace {

/// Reads <message>…</message>; the reader stands on its start.
Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String{"numerus"}) == QLatin1String{"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String{"source"}) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String{"translation"}) {
            message.state = xml.attributes().value(QLatin1String{"type"}).toString();
            if (!message.isPlural) {
                message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QString runLupdate(const QString& root, const QStringList& tsFiles)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none")};
    for (const QString& folder : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
        if (QFileInfo::exists(root + QLatin1Char{'/'} + folder))
            arguments << folder;
    }
    lupdate.start(QStringLiteral(CHINATECH_LUPDATE), arguments + QStringList{QStringLiteral("-ts")} + tsFiles);
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return QStringLiteral("lupdate failed: %1 %2").arg(lupdate.errorString(),
                                                           QString::fromUtf8(lupdate.readAllStandardError()));
    return {};
}

QStringList markers(const QString& text)
{
    // "&&" is a plain ampersand; a mnemonic is & before a letter or digit.
    static const QRegularExpression pattern{QStringLiteral("&&|%L?[0-9]{1,2}|&(?=\\w)")};
    QStringList found;
    QRegularExpressionMatchIterator each = pattern.globalMatch(text);
    while (each.hasNext()) {
        const QString marker = each.next().captured();
        if (marker != QLatin1String{"&&"})
            found << marker;
    }
    found.sort();
    return found;
}

bool isEmptyWhereSourceIsNot(const Message& message)
{
    if (message.translations.isEmpty())
        return true;
    for (const QString& translation : message.translations) {
        if (translation.isEmpty() && !message.source.isEmpty())
            return true;
    }
    return false;
}

} // namespace

QStringList translationFiles(const QString& root)
{
    QStringList files;
    const QDir folder{root + QStringLiteral("/translations")};
    for (const QString& name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files))
        files << folder.filePath(name);
    return files;
}

std::vector<Message> readMessages(const QString& tsFile)
{
    std::vector<Message> messages;
    QFile file{tsFile};
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml{&file};
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String{"name"})
            context = xml.readElementText();
        else if (xml.name() == QLatin1String{"message"})
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

Breaches incompleteTranslations(const QString& root)
{
    const QTemporaryDir folder;
    QStringList copies;
    for (const QString& original : translationFiles(root)) {
        copies << folder.filePath(QFileInfo{original}.fileName());
        QFile::copy(original, copies.back());
    }
    if (copies.isEmpty())
        return {QStringLiteral("translations: no .ts file")};
    const QString failure = runLupdate(root, copies);
    if (!failure.isEmpty())
        return {failure};

    Breaches breaches;
    for (const QString& copy : copies) {
        for (const Message& message : readMessages(copy)) {
            const QString state = message.state.isEmpty() && isEmptyWhereSourceIsNot(message)
                                      ? QStringLiteral("empty") : message.state;
            if (!state.isEmpty())
                breaches << QStringLiteral("%1: %2: \"%3\" is %4")
                                .arg(QFileInfo{copy}.fileName(), message.context, message.source, state);
        }
    }
    return breaches;
}

Breaches differingMarkers(const std::vector<Message>& messages)
{
    Breaches breaches;
    for (const Message& message : messages) {
        for (const QString& translation : message.translations) {
            // A plural form may say its number in words; otherwise %n belongs into every form.
            const bool losesNumber = !message.isPlural && message.source.contains(QLatin1String{"%n"}) !=
                                                              translation.contains(QLatin1String{"%n"});
            if (losesNumber || markers(translation) != markers(message.source))
                breaches << QStringLiteral("%1: \"%2\" and \"%3\" have different markers")
                                .arg(message.context, message.source, translation);
        }
    }
    return breaches;
}

} // namespace chinatech::architecture
