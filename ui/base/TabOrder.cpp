#include "ui/base/TabOrder.h"

#include <QLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace gonfalone {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), stops);
        else if (item->widget())
            collect(item->widget(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (const auto *halves = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < halves->count(); ++i)
            collect(halves->widget(i), stops);
    } else if (const auto *pages = qobject_cast<const QTabWidget *>(widget)) {
        stops << pages->tabBar();
        for (int i = 0; i < pages->count(); ++i)
            collect(pages->widget(i), stops);
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        stops << widget;
    } else if (widget->layout()) {
        collect(widget->layout(), stops);
    }
}

} // namespace

void tabAsLaidOut(QWidget *root)
{
    QList<QWidget *> stops;
    if (root->layout())
        collect(root->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace gonfalone
