// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pack_import.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>

#include <map>

namespace chinatech::testing {

inline const QByteArray kUniverse = "symbol,kind,currency,exchange,name_en,price_basis\n"
                             "9988.HK,equity,HKD,HKEX,Alibaba,as_traded\n"
                             "NVDA,equity,USD,NASDAQ,NVIDIA,split_adjusted\n"
                             "DEEPSEEK.PRIVATE,private,,,DeepSeek,\n";

/// A data folder, an empty store in it, and a pack that grows file by file.
class Pack : public ::testing::Test
{
protected:
    Pack() { add("universe.csv", kUniverse); }

    void add(const char* name, const QByteArray& bytes)
    {
        m_data.write(QStringLiteral("pack/") + QLatin1String(name), bytes);
    }

    [[nodiscard]] QString pack() const { return m_data.path(QStringLiteral("pack")); }

    ImportReport import() { return import({pack()}); }
    ImportReport import(const QStringList& paths)
    {
        auto report = importPaths(m_store, paths);
        EXPECT_TRUE(report.has_value());
        return report.value_or(ImportReport{});
    }

    [[nodiscard]] BarSeries bars(const char* symbol) const
    {
        return *m_store.load().value().record(QString::fromLatin1(symbol)).bars;
    }

    TempData m_data;
    Store m_store = m_data.emptyStore();
};

inline const ImportReport::File* fileOf(const ImportReport& report, const char* name)
{
    for (const ImportReport::File& file : report.files) {
        if (file.file == QLatin1String(name))
            return &file;
    }
    return nullptr;
}

/// Every file below a folder with its bytes.
inline std::map<QString, QByteArray> filesBelow(const QString& folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator found{folder, QDir::Files, QDirIterator::Subdirectories};
    while (found.hasNext()) {
        const QString path = found.next();
        files[QDir{folder}.relativeFilePath(path)] = bytesOf(path);
    }
    return files;
}

} // namespace chinatech::testing
