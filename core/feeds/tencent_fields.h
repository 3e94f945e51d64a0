// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace chinatech {

/// One line v_CODE="f0~f1~…"; of a Tencent answer, its fields as bytes of the answer.
struct TencentLine {
    QByteArrayView code;                    ///< "r_hk00700"
    std::vector<QByteArrayView> fields;     ///< none where the value is empty
};

/// Takes an answer apart without decoding it. The text is GBK, where a character's second byte may be "~": a byte from
/// 0x81 on is skipped together with its follower.
[[nodiscard]] std::vector<TencentLine> readTencentLines(QByteArrayView body);

} // namespace chinatech
