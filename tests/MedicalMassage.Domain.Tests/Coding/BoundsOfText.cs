using MedicalMassage.Domain.Coding;

namespace MedicalMassage.Domain.Tests.Coding;

/// <summary>How long a text of a case may be, and what counts as a word for a kind.</summary>
public sealed class BoundsOfText
{
    [Fact]
    public void A_text_has_at_most_2000_characters()
    {
        new Condition { Text = new('a', 2_000) }.Text.Should().HaveLength(2_000);
        FluentActions.Invoking(() => new Condition { Text = new('a', 2_001) }).Should().Throw<ArgumentException>().WithParameterName("Text");
    }

    [Fact]
    public void A_text_that_may_be_left_out_may_also_be_empty()
    {
        new Condition { Text = null }.Text.Should().BeNull();
        new Condition { Text = "" }.Text.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t\n")]
    public void A_text_that_is_required_is_not_blank(string blank) =>
        FluentActions.Invoking(() => Text.Required(blank, "aim")).Should().Throw<ArgumentException>().WithParameterName("aim");

    [Theory]
    [InlineData("a")]
    [InlineData("picc-line")]
    [InlineData("l4-l5-fusion")]
    [InlineData("3d-scan")]
    public void A_word_is_lower_case_letters_and_digits_with_single_hyphens_inside(string word) =>
        new Device { Kind = word }.Kind.Should().Be(word);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-picc")]
    [InlineData("picc-")]
    [InlineData("picc--line")]
    [InlineData("PICC-line")]
    [InlineData("picc line")]
    [InlineData("picc_line")]
    [InlineData("katheterträger")]
    public void Anything_else_is_no_word(string word) =>
        FluentActions.Invoking(() => new Device { Kind = word }).Should().Throw<ArgumentException>().WithParameterName("Kind");

    [Fact]
    public void A_word_has_at_most_64_characters()
    {
        Text.IsWord(new('a', 64)).Should().BeTrue();
        Text.IsWord(new('a', 65)).Should().BeFalse();
    }
}
