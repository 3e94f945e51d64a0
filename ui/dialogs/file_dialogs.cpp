// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_dialogs.h"

#include "core/format/dates.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QIdentityProxyModel>

namespace chinatech {

namespace {

/// Qt's translations lack them; the older and the newer place where Qt looks for them.
[[maybe_unused]] constexpr const char* kQtsWords[][2]{
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QFileDialog", "Folder", "All other platforms"),
};

constexpr int kDateColumn = 3;

/// The model of a file dialog; sorting stays its own, by the moment and not by the words.
class FileDays : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole || index.column() != kDateColumn)
            return QIdentityProxyModel::data(index, role);
        const QFileInfo file{index.data(QFileSystemModel::FilePathRole).toString()};
        const QDateTime written = file.lastModified();
        const Language language = QLocale{}.language() == QLocale::Korean ? Language::Korean : Language::English;
        return formatDay(Day::fromQDate(written.date()), language) + written.toString(QStringLiteral(" HH:mm"));
    }
};

class FileDialogDays : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish) {
            auto* const dialog = qobject_cast<QFileDialog*>(watched);
            if (dialog && !dialog->proxyModel())
                dialog->setProxyModel(new FileDays{dialog});
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void giveFileDialogsOurDays(QApplication& application) { application.installEventFilter(new FileDialogDays{&application}); }

} // namespace chinatech
