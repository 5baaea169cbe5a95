using System.Text.Json;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Kernel;

public sealed class Months
{
    [Theory]
    [InlineData("2026-11", 2026, 11, 4)]
    [InlineData("2000-01", 2000, 1, 1)]
    [InlineData("2199-12", 2199, 12, 4)]
    public void A_month_is_its_text(string text, int year, int number, int quarter)
    {
        var month = Month.Parse(text);
        (month.Year, month.Number, month.Quarter).ShouldBe((year, number, quarter));
        month.ToString().ShouldBe(text);
        JsonSerializer.Deserialize<Month>(JsonSerializer.Serialize(month)).ShouldBe(month);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("1999-12")]
    [InlineData("2026/11")]
    [InlineData("+026-11")]
    public void Anything_else_is_none(string? text) => Month.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void It_begins_at_midnight_in_Viet_Nam() =>
        Month.At(new DateTimeOffset(2026, 10, 31, 17, 0, 0, TimeSpan.Zero)).ShouldBe(new Month(2026, 11));

    [Fact]
    public void Months_are_counted_across_years() => new Month(2026, 11).Plus(2).ShouldBe(new Month(2027, 1));
}
