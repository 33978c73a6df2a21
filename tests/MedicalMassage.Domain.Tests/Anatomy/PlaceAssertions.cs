namespace MedicalMassage.Domain.Tests.Anatomy;

/// <summary>Sets of places are compared as sets and told apart in words.</summary>
internal static class PlaceAssertions
{
    internal static void ShouldBe(this BodyRegions actual, BodyRegions expected, string because = "") =>
        actual.Equals(expected).Should().BeTrue($"{actual} should be {expected} {because}");
}
