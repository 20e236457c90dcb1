#include "ui/missions/MissionSimulator.h"

#include "core/missions/MissionFields.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FieldText.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/missions/MissionWords.h"
#include "ui/missions/MomentField.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAskAfterMs = 150;

} // namespace

MissionSimulator::MissionSimulator(MissionGateway *gateway, QWidget *parent)
    : FormCard(tr("How much may be spent"), parent), m_gateway(gateway), m_result(new QLabel(this))
{
    auto *kind = new QComboBox(this);
    for (const MissionKind one : {MissionKind::Mission, MissionKind::Access})
        kind->addItem(missionKindName(one), missionKindKey(one));
    auto *meal = new QComboBox(this);
    meal->addItem(tr("no"), u"no"_s);
    meal->addItem(tr("yes"), u"si"_s);
    auto *departs = new MomentField(this);
    auto *returns = new MomentField(this);
    auto *kilometres = new QLineEdit(this);
    auto *cost = new QLineEdit(this);
    for (const auto &[name, field] : {std::pair<QString, QWidget *>{u"kind"_s, kind},
                                      {u"departs"_s, departs},
                                      {u"returns"_s, returns},
                                      {u"kilometres"_s, kilometres},
                                      {u"meal_declared"_s, meal},
                                      {u"public_cost"_s, cost}}) {
        field->setObjectName(u"simulator."_s + name);
        addRow(name, missionFieldLabel(name), field);
        m_fields.insert(name, field);
    }
    departs->name(missionFieldLabel(u"departs"_s));
    returns->name(missionFieldLabel(u"returns"_s));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAskAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &MissionSimulator::ask);
    for (QComboBox *box : {kind, meal})
        connect(box, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    for (MomentField *moment : {departs, returns}) {
        moment->setToday(gateway->clock().today());
        connect(moment, &MomentField::textChanged, &m_soon, qOverload<>(&QTimer::start));
    }
    for (QLineEdit *line : {kilometres, cost})
        connect(line, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setAccessibleName(title());
    addWide(m_result);
    auto *back = new QPushButton(tr("Back"), this);
    back->setToolTip(tr("Back to the mission (Esc)"));
    connect(back, &QPushButton::clicked, this, &MissionSimulator::backRequested);
    addHeaderWidget(back);
    setFocusProxy(kind);
}

void MissionSimulator::begin(const Mission &mission)
{
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        setFieldText(field.value(), missionField(mission, field.key()).replace(u"0.00"_s, QString()));
    ask();
    m_fields.value(u"departs"_s)->setFocus(Qt::ShortcutFocusReason);
}

void MissionSimulator::setText(const QString &field, const QString &text)
{
    if (QWidget *found = m_fields.value(field))
        setFieldText(found, text);
}

QString MissionSimulator::resultText() const
{
    return m_result->text();
}

void MissionSimulator::ask()
{
    m_soon.stop();
    Mission mission;
    QList<FieldError> faults;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        if (const auto set = setMissionField(mission, field.key(), fieldText(field.value())); !set)
            faults << set.error().fields;
    }
    ++m_question;
    clearErrors();
    for (const FieldError &fault : faults)
        row(fault.field)->setError(fault.message);
    if (!faults.isEmpty())
        return m_result->clear();
    deliver(m_gateway->simulate(mission), this, [this, question = m_question](const Result<MissionSimulation> &limits) {
        if (question == m_question)
            m_result->setText(limits ? limitLines(*limits).join(u'\n') : ErrorPresenter::sentence(limits.error()));
    });
}

void MissionSimulator::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    FormCard::keyPressEvent(event);
}

} // namespace gonfalone
