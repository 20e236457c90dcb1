#include "ui/staff/FactFields.h"

#include "ui/base/FormCard.h"
#include "ui/base/LabeledRow.h"
#include "ui/staff/FactBoxes.h"
#include "ui/staff/StaffWords.h"
#include "ui/staff/WeekField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

class ContractFields : public FactFields
{
public:
    void addTo(FormCard &card) override
    {
        m_kind = boxIn(card);
        for (const ContractKind kind : {ContractKind::Permanent, ContractKind::Art90, ContractKind::Art110,
                                        ContractKind::Seconded, ContractKind::Portavoce, ContractKind::External})
            m_kind->addItem(contractName(kind), int(kind));
        card.addRow(u"kind"_s, StaffWords::tr("Kind"), m_kind);
        card.addRow(u"area"_s, StaffWords::tr("Area"), m_area = new QLineEdit(&card));
        card.addRow(u"profile"_s, StaffWords::tr("Profile"), m_profile = new QLineEdit(&card));
        card.addRow(u"part_time"_s, StaffWords::tr("Time"), m_time = percentIn(card));
        card.addRow(u"week"_s, StaffWords::tr("Week"), m_week = new WeekField(&card));
        m_single = new QCheckBox(StaffWords::tr("Single emolument (art. 90 c. 3 TUEL)"), &card);
        card.addRow(u"emolumento_unico"_s, StaffWords::tr("Pay"), m_single)
            ->setHint(
                StaffWords::tr("It takes the place of overtime, productivity and quality: none of them is paid."));
        card.addRow(u"act"_s, StaffWords::tr("Act"), m_act = new QLineEdit(&card));
        m_area->setPlaceholderText(StaffWords::tr("of the collective agreement"));
        m_act->setPlaceholderText(StaffWords::tr("that gives it: number and day"));
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
            const bool art90 = ContractKind(m_kind->currentData().toInt()) == ContractKind::Art90;
            m_single->setEnabled(art90 || m_single->isChecked());
            m_single->setToolTip(art90 ? QString() : StaffWords::tr("Of contracts under art. 90 TUEL only"));
        });
    }
    void load(const StaffFact &fact, const StaffBook &, const QDate &) override
    {
        const auto &c = std::get<Contract>(fact);
        choose(m_kind, int(c.kind));
        m_area->setText(c.area);
        m_profile->setText(c.profile);
        m_time->setValue(c.partTime);
        m_week->setMinutes(c.week);
        m_single->setChecked(c.emolumentoUnico);
        m_act->setText(c.act);
        emit m_kind->currentIndexChanged(m_kind->currentIndex());
    }
    void store(StaffFact &fact) const override
    {
        auto &c = std::get<Contract>(fact);
        c.kind = ContractKind(m_kind->currentData().toInt());
        c.area = m_area->text();
        c.profile = m_profile->text();
        c.partTime = m_time->value();
        c.week = m_week->minutes();
        c.emolumentoUnico = m_single->isChecked();
        c.act = m_act->text();
    }
    QStringList keys() const override
    {
        return {u"kind"_s, u"area"_s, u"profile"_s, u"part_time"_s, u"week"_s, u"emolumento_unico"_s, u"act"_s};
    }

private:
    QComboBox *m_kind = nullptr;
    QLineEdit *m_area = nullptr;
    QLineEdit *m_profile = nullptr;
    QSpinBox *m_time = nullptr;
    WeekField *m_week = nullptr;
    QCheckBox *m_single = nullptr;
    QLineEdit *m_act = nullptr;
};

class UnitFields : public FactFields
{
public:
    void addTo(FormCard &card) override
    {
        card.addRow(u"name"_s, StaffWords::tr("Name"), m_name = new QLineEdit(&card));
        m_kind = boxIn(card);
        for (const UnitKind kind : {UnitKind::Settore, UnitKind::Service, UnitKind::Office, UnitKind::Secretariat})
            m_kind->addItem(unitName(kind), int(kind));
        card.addRow(u"kind"_s, StaffWords::tr("What it is"), m_kind);
        m_parent = boxIn(card);
        makeSearchable(m_parent);
        card.addRow(u"parent"_s, StaffWords::tr("Under"), m_parent);
    }
    void load(const StaffFact &fact, const StaffBook &book, const QDate &day) override
    {
        const auto &u = std::get<UnitPeriod>(fact);
        m_name->setText(u.name);
        choose(m_kind, int(u.kind));
        fillUnits(m_parent, book, day, u.parent, StaffWords::tr("nothing: it stands at the top"));
    }
    void store(StaffFact &fact) const override
    {
        auto &u = std::get<UnitPeriod>(fact);
        u.name = m_name->text();
        u.kind = UnitKind(m_kind->currentData().toInt());
        u.parent = {chosen(m_parent)};
    }
    QList<FieldError> unreadable() const override
    {
        if (chosen(m_parent) >= 0)
            return {};
        return {{u"parent"_s,
                 StaffWords::tr("There is no unit “%1”: choose one of the list.").arg(m_parent->currentText())}};
    }
    QStringList keys() const override { return {u"name"_s, u"kind"_s, u"parent"_s}; }

private:
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_parent = nullptr;
};

class HeadFields : public FactFields
{
public:
    void addTo(FormCard &card) override
    {
        m_person = boxIn(card);
        makeSearchable(m_person);
        card.addRow(u"person"_s, StaffWords::tr("Person"), m_person);
        m_charge = boxIn(card);
        for (const Charge charge : {Charge::Coordinates, Charge::Dirigente, Charge::Responsabile})
            m_charge->addItem(chargeName(charge), int(charge));
        card.addRow(u"charge"_s, StaffWords::tr("Charge"), m_charge);
        card.addRow(u"act"_s, StaffWords::tr("Act"), m_act = new QLineEdit(&card));
    }
    void load(const StaffFact &fact, const StaffBook &book, const QDate &) override
    {
        const auto &h = std::get<Headship>(fact);
        fillPeople(m_person, book, h.person);
        choose(m_charge, int(h.charge));
        m_act->setText(h.act);
    }
    void store(StaffFact &fact) const override
    {
        auto &h = std::get<Headship>(fact);
        h.person = {chosen(m_person)};
        h.charge = Charge(m_charge->currentData().toInt());
        h.act = m_act->text();
    }
    QStringList keys() const override { return {u"person"_s, u"charge"_s, u"act"_s}; }

private:
    QComboBox *m_person = nullptr;
    QComboBox *m_charge = nullptr;
    QLineEdit *m_act = nullptr;
};

class AffiliationFields : public FactFields
{
public:
    void addTo(FormCard &card) override
    {
        m_unit = boxIn(card);
        makeSearchable(m_unit);
        card.addRow(u"unit"_s, StaffWords::tr("Unit"), m_unit);
        card.addRow(u"percent"_s, StaffWords::tr("Time"), m_percent = percentIn(card));
    }
    void load(const StaffFact &fact, const StaffBook &book, const QDate &day) override
    {
        const auto &a = std::get<Affiliation>(fact);
        fillUnits(m_unit, book, day, a.unit, {});
        m_percent->setValue(a.percent);
    }
    void store(StaffFact &fact) const override
    {
        auto &a = std::get<Affiliation>(fact);
        a.unit = {chosen(m_unit)};
        a.percent = m_percent->value();
    }
    QStringList keys() const override { return {u"unit"_s, u"percent"_s}; }

private:
    QComboBox *m_unit = nullptr;
    QSpinBox *m_percent = nullptr;
};

class ServiceFields : public FactFields
{
public:
    void addTo(FormCard &card) override
    {
        m_holder = boxIn(card);
        card.addRow(u"holder"_s, StaffWords::tr("Assessore and delega"), m_holder);
        m_unit = boxIn(card);
        makeSearchable(m_unit);
        card.addRow(u"unit"_s, StaffWords::tr("Secretariat"), m_unit);
    }
    void load(const StaffFact &fact, const StaffBook &book, const QDate &day) override
    {
        const auto &s = std::get<DelegaService>(fact);
        m_holder->clear();
        for (const OfficeHolder &one : book.holders)
            m_holder->addItem(StaffWords::holder(one), one.id.value);
        choose(m_holder, s.holder.value);
        fillUnits(m_unit, book, day, s.unit, {});
    }
    void store(StaffFact &fact) const override
    {
        auto &s = std::get<DelegaService>(fact);
        s.holder = {m_holder->currentData().toLongLong()};
        s.unit = {chosen(m_unit)};
    }
    QStringList keys() const override { return {u"holder"_s, u"unit"_s}; }

private:
    QComboBox *m_holder = nullptr;
    QComboBox *m_unit = nullptr;
};

class SkillFields : public FactFields
{
public:
    void addTo(FormCard &card) override
    {
        m_name = boxIn(card);
        m_name->setEditable(true);
        card.addRow(u"name"_s, StaffWords::tr("Skill"), m_name);
    }
    void load(const StaffFact &fact, const StaffBook &book, const QDate &) override
    {
        QStringList known{u"autista"_s, u"cerimoniale"_s}; // as the office writes them, whatever the window speaks
        for (const Skill &one : book.skills)
            known << one.name;
        known.removeDuplicates();
        known.sort(Qt::CaseInsensitive);
        m_name->clear();
        m_name->addItems(known);
        m_name->setCurrentText(std::get<Skill>(fact).name);
    }
    void store(StaffFact &fact) const override { std::get<Skill>(fact).name = m_name->currentText(); }
    QStringList keys() const override { return {u"name"_s}; }

private:
    QComboBox *m_name = nullptr;
};

} // namespace

std::unique_ptr<FactFields> FactFields::of(FactKind kind)
{
    switch (kind) {
    case FactKind::Contract: return std::make_unique<ContractFields>();
    case FactKind::Unit: return std::make_unique<UnitFields>();
    case FactKind::Head: return std::make_unique<HeadFields>();
    case FactKind::Affiliation: return std::make_unique<AffiliationFields>();
    case FactKind::Service: return std::make_unique<ServiceFields>();
    case FactKind::Skill: return std::make_unique<SkillFields>();
    }
    Q_UNREACHABLE();
}

} // namespace gonfalone
