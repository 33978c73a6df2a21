using CsCheck;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Laws;

namespace MedicalMassage.Domain.Tests.Laws;

/// <summary>What counts as an adverse fact is said at <see cref="FactsNeverLoosenLaw"/>.</summary>
public sealed class L02FactsNeverLoosen
{
    [Fact]
    public void One_more_fact_never_lowers_the_verdict_nor_widens_the_envelope_of_the_standard_book() => Law.HoldsInTheStandardBook(new FactsNeverLoosenLaw(), share: 1.5);

    [Fact]
    public void One_more_fact_never_lowers_the_verdict_nor_widens_the_envelope_of_any_book() => Law.Holds(new FactsNeverLoosenLaw(), Books.Any, share: 4);

    [Fact]
    public void A_first_reading_where_nothing_stood_open_never_loosens() => Law.Holds(new FirstReadingLaw(), Books.Any, share: 2);
}
