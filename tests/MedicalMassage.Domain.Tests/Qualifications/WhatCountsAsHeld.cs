using MedicalMassage.Domain.Qualifications;
using MedicalMassage.Domain.Rules;
using NodaTime;

namespace MedicalMassage.Domain.Tests.Qualifications;

/// <summary>Every credential of the packs: enough by a hair, and short by a hair.</summary>
public sealed class WhatCountsAsHeld
{
    public static TheoryData<string> All => [.. Holders.Definitions.Select(definition => definition.Id)];

    public static TheoryData<string> WithHours => [.. Holders.Definitions.Where(definition => definition.Hours is not null).Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public void Just_what_is_asked_for_is_enough(string id) => Truth(id, held => held).Should().Be(Domain.Truth.Yes);

    [Theory]
    [MemberData(nameof(All))]
    public void What_ended_yesterday_counts_for_nothing(string id) =>
        Truth(id, held => held with { Expires = Holders.AsOf.PlusDays(-1) })
            .Should().Be(Domain.Truth.No);

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_only_said_to_be_held_is_not_known_to_be_held(string id) =>
        Truth(id, held => held with { Verification = CredentialVerification.SelfDeclared }).Should().Be(Domain.Truth.Unknown);

    [Theory]
    [MemberData(nameof(WithHours))]
    public void One_hour_less_than_any_law_asked_for_is_not_enough(string id)
    {
        HoursAsked asked = Holders.Definition(id).Hours!;
        int least = Math.Min(asked.AtLeast, Math.Min(asked.DisputedFrom ?? int.MaxValue, asked.Earlier.Select(earlier => earlier.AtLeast).DefaultIfEmpty(int.MaxValue).Min()));

        Truth(id, held => held with { Hours = least - 1 }).Should().NotBe(Domain.Truth.Yes);
        if (!asked.VouchedByIssuer)
            Truth(id, held => held with { Hours = least - 1 }).Should().Be(Domain.Truth.No);
    }

    [Theory]
    [InlineData("us-wa-licence", "2021-08-31", 500, Domain.Truth.Yes)]
    [InlineData("us-mo-licence", "2024-06-30", 500, Domain.Truth.Yes)]
    [InlineData("us-mo-licence", "2024-07-01", 500, Domain.Truth.Unknown)]
    [InlineData("us-mo-licence", "2024-07-01", 625, Domain.Truth.Yes)]
    [InlineData("us-mo-licence", "2024", 500, Domain.Truth.Yes)]
    [InlineData("us-mo-licence", "2024", 499, Domain.Truth.Unknown)]
    [InlineData("us-wa-licence", null, 500, Domain.Truth.Yes)]
    public void A_licence_is_measured_by_the_hours_of_the_law_that_it_was_issued_under(string id, string? issued, int hours, Truth expected) =>
        Truth(id, held => held with { Issued = PartialDate.TryParse(issued, out PartialDate date) ? date : null, Hours = hours }).Should().Be(expected);

    [Theory]
    [InlineData(139, Domain.Truth.No)]
    [InlineData(140, Domain.Truth.Unknown)]
    [InlineData(169, Domain.Truth.Unknown)]
    [InlineData(170, Domain.Truth.Yes)]
    public void Between_140_and_170_hours_of_lymph_drainage_the_sources_differ_and_the_answer_is_asked_for(int hours, Truth expected) =>
        Truth("de-lymph-drainage", held => held with { Hours = hours }).Should().Be(expected);

    [Theory]
    [InlineData("2023-11-22", Domain.Truth.No)]
    [InlineData("2023-11-23", Domain.Truth.Yes)]
    [InlineData("2023-11", Domain.Truth.Unknown)]
    [InlineData("2023", Domain.Truth.Unknown)]
    [InlineData(null, Domain.Truth.Unknown)]
    public void First_aid_counts_for_three_years(string? issued, Truth expected) =>
        Truth("au-first-aid", held => held with { Issued = PartialDate.TryParse(issued, out PartialDate date) ? date : null }).Should().Be(expected);

    [Theory]
    [InlineData("2025-11-23", Domain.Truth.Yes)]
    [InlineData("2025-11-24", Domain.Truth.No)]
    [InlineData("2025-11", Domain.Truth.Unknown)]
    [InlineData(null, Domain.Truth.Unknown)]
    public void A_year_of_practice_is_a_whole_year(string? issued, Truth expected) =>
        Truth("practised-profession", held => held with { Issued = PartialDate.TryParse(issued, out PartialDate date) ? date : null }).Should().Be(expected);

    [Theory]
    [InlineData("2024-11-22", Domain.Truth.Unknown)]
    [InlineData("2024-11-23", Domain.Truth.Yes)]
    [InlineData("2026-11-24", Domain.Truth.Unknown)]
    [InlineData(null, Domain.Truth.Unknown)]
    public void A_look_into_the_register_counts_for_one_renewal_period(string? verified, Truth expected) =>
        Truth("us-az-licence", held => held with { VerifiedOn = PartialDate.TryParse(verified, out PartialDate date) ? date.Earliest : null }).Should().Be(expected);

    [Theory]
    [InlineData("US-WA", Domain.Truth.Yes)]
    [InlineData("US-OR", Domain.Truth.No)]
    [InlineData("US-W", Domain.Truth.No)]
    [InlineData(null, Domain.Truth.Unknown)]
    public void A_licence_counts_where_it_was_issued(string? place, Truth expected) =>
        Truth("us-wa-licence", held => held with { Jurisdiction = place }).Should().Be(expected);

    [Fact]
    public void An_issuer_that_is_the_code_of_a_place_says_where() =>
        Truth("us-wa-licence", held => held with { Jurisdiction = null, Issuer = "US-WA" }).Should().Be(Domain.Truth.Yes);

    [Fact]
    public void A_last_day_that_always_exists_is_asked_for() =>
        Truth("us-wa-licence", held => held with { Expires = null }).Should().Be(Domain.Truth.Unknown);

    [Fact]
    public void A_licence_with_restrictions_does_not_open_the_course_that_asks_for_one_without() =>
        Truth("licensed-profession", held => held with { Restrictions = [Restriction.LimitMinutes(30)] }).Should().Be(Domain.Truth.No);

    [Fact]
    public void A_licence_dated_after_the_day_of_the_case_is_none_yet() =>
        Truth("us-wa-licence", held => held with { Issued = Holders.AsOf.PlusDays(1) }).Should().Be(Domain.Truth.No);

    private static Truth Truth(string id, Func<Credential, Credential> spoil)
    {
        CredentialDefinition asked = Holders.Definition(id);
        Credential held = spoil(Holders.Credential(asked));
        asked.Means(held).Should().BeTrue();
        return new CredentialReading(asked, held, 0, new RuleScope(Holders.AsOf, null)).Truth;
    }
}
