// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program with a Qt chart can do: a window with an empty QChart, painted once. The floor of a start.
#include <QApplication>
#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QTimer>

#include <cstdio>

namespace {

class FirstPaint : public QGraphicsView {
public:
    using QGraphicsView::QGraphicsView;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QGraphicsView::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    QGraphicsScene scene;
    auto* const chart = new QChart;
    chart->resize(1440, 900);
    scene.addItem(chart);
    FirstPaint view{&scene};
    view.resize(1440, 900);
    view.show();
    return QApplication::exec();
}
