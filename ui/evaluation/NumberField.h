#pragma once

#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace gonfalone {

/// A short field for a number at the left of the room that a row has for it; who focuses the holder is in the field.
inline QWidget *numberHolder(QLineEdit *field, QWidget *parent)
{
    constexpr int kNumberWidth = 96;
    auto *holder = new QWidget(parent);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins({});
    field->setMaximumWidth(theme::px(kNumberWidth));
    line->addWidget(field, 1);
    line->addStretch(1);
    holder->setFocusProxy(field);
    return holder;
}

} // namespace gonfalone
