using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>An age in completed years, the sex that clinical rules go by, and where the massage is given.</summary>
public sealed class AgeSexAndSetting
{
    private static readonly AgeTrigger Child = new() { Below = 18 };
    private static readonly AgeTrigger Old = new() { AtLeast = 65 };

    private static Answer Age(AgeTrigger trigger, string? birth, string asOf = "2026-11-23") =>
        Answer.Of(trigger, Case(Healthy with { BirthDate = birth is null ? null : Date(birth) }, Day(asOf)));

    [Theory]
    [InlineData("2026-11-22", Truth.Yes, Truth.No)]
    [InlineData("2026-11-23", Truth.No, Truth.Yes)]
    [InlineData("2026-11-24", Truth.No, Truth.Yes)]
    public void An_age_is_reached_on_the_birthday(string asOf, Truth below, Truth atLeast)
    {
        Age(Child, "2008-11-23", asOf).ShouldBe(below);
        Age(new() { AtLeast = 18 }, "2008-11-23", asOf).ShouldBe(atLeast);
    }

    [Theory]
    [InlineData("2026-02-27", Truth.Yes)]
    [InlineData("2026-02-28", Truth.No)]
    [InlineData("2026-03-01", Truth.No)]
    public void Born_on_29_february_a_year_is_completed_on_the_28th_of_a_common_year(string asOf, Truth truth) =>
        Age(Child, "2008-02-29", asOf).ShouldBe(truth);

    [Theory]
    [InlineData("2028-02-28", Truth.Yes)]
    [InlineData("2028-02-29", Truth.No)]
    [InlineData("2028-03-01", Truth.No)]
    public void Born_on_29_february_a_year_is_completed_on_the_29th_of_a_leap_year(string asOf, Truth truth) =>
        Age(new() { Below = 20 }, "2008-02-29", asOf).ShouldBe(truth);

    [Theory]
    [InlineData("1960", Truth.Yes)]
    [InlineData("1961", Truth.Unknown)]
    [InlineData("1961-10", Truth.Yes)]
    [InlineData("1961-11", Truth.Unknown)]
    [InlineData("1961-12", Truth.No)]
    [InlineData("1962", Truth.No)]
    public void A_birth_date_known_in_part_is_unknown_while_its_days_disagree(string birth, Truth truth) =>
        Age(Old, birth).Truth.Should().Be(truth);

    [Fact]
    public void An_age_between_two_bounds_may_be_unknown_though_both_ends_of_the_birth_date_lie_outside()
    {
        AgeTrigger atFifty = new() { AtLeast = 50, Below = 51 };
        Age(atFifty, "1976-11-23").ShouldBe(Truth.Yes);
        Age(atFifty, "1975-11-24").ShouldBe(Truth.Yes);
        Age(atFifty, "1976-11-24").ShouldBe(Truth.No);
        Age(atFifty, "1975-11-23").ShouldBe(Truth.No);
    }

    [Fact]
    public void A_birth_date_that_is_missing_or_lies_in_the_future_is_asked_for()
    {
        Age(Old, null).ShouldBe(Truth.Unknown, "patient.birthDate");
        Age(Old, "2026-11-24").ShouldBe(Truth.Unknown, "patient.birthDate");
        Age(Child, "2026-11-23").ShouldBe(Truth.Yes);
    }

    [Theory]
    [InlineData(Sex.Female, Truth.Yes)]
    [InlineData(Sex.Male, Truth.No)]
    [InlineData(Sex.Other, Truth.Unknown)]
    [InlineData(Sex.Unrecorded, Truth.Unknown)]
    public void A_rule_for_women_asks_where_the_sex_is_neither_female_nor_male(Sex sex, Truth truth)
    {
        Answer answer = Answer.Of(new SexTrigger(Sex.Female), Case(Healthy with { Sex = sex }));
        answer.Truth.Should().Be(truth);
        answer.Asks.Should().Equal(truth == Truth.Unknown ? ["patient.sex"] : []);
        answer.Facts.Should().Equal(truth == Truth.Yes ? ["patient.sex"] : []);
    }

    [Theory]
    [InlineData(CareSetting.Hospital, Truth.Yes)]
    [InlineData(CareSetting.Hospice, Truth.Yes)]
    [InlineData(CareSetting.Spa, Truth.No)]
    [InlineData(CareSetting.Unrecorded, Truth.Unknown)]
    public void A_rule_for_some_settings_asks_where_the_setting_is_not_said(CareSetting setting, Truth truth)
    {
        Answer answer = Answer.Of(new SettingTrigger([CareSetting.Hospital, CareSetting.Hospice]), Case(Healthy) with { Setting = setting });
        answer.Truth.Should().Be(truth);
        answer.Asks.Should().Equal(truth == Truth.Unknown ? ["setting"] : []);
    }

    [Fact]
    public void A_rule_for_settings_names_one() =>
        FluentActions.Invoking(() => new SettingTrigger([])).Should().Throw<ArgumentException>().WithParameterName("settings");
}
