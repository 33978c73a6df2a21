using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain.Tests.Coding;

public sealed class ClosedSets
{
    /// <summary>Sets of values are kept as bits, and their words found by the byte of a value. The sentences of the engine are no such set.</summary>
    [Fact]
    public void Every_closed_set_of_the_package_has_values_that_fit_a_byte() =>
        typeof(RuleBook).Assembly.GetTypes().Where(type => type.IsEnum && type != typeof(Phrase))
            .Where(type => Enum.GetUnderlyingType(type) != typeof(byte))
            .Should().BeEmpty();
}
