using static MedicalMassage.Domain.Tests.Referrals.Told;

namespace MedicalMassage.Domain.Tests.Contraindications;

/// <summary>A due date known to the month spans more weeks than some rules do.</summary>
public sealed class NarrowBandsOfWeeks
{
    private static readonly PregnancyTrigger Anomaly = new() { WeeksAtLeast = 20, WeeksBelow = 22 };

    // Due from 1 to 31 August 2027: on 28 March 22 weeks are completed if it is the first, 17 if it is the last.
    [Theory]
    [InlineData("2027-03-13", Truth.No)]
    [InlineData("2027-03-14", Truth.Unknown)]
    [InlineData("2027-03-28", Truth.Unknown)]
    [InlineData("2027-04-26", Truth.Unknown)]
    [InlineData("2027-04-27", Truth.No)]
    public void A_band_that_lies_between_both_ends_of_the_month_is_unknown(string asOf, Truth truth) =>
        Answer.Of(Anomaly, Case(Healthy with { Pregnancy = Pregnancy.Due(Date("2027-08")) }, Day(asOf))).Truth.Should().Be(truth);
}
