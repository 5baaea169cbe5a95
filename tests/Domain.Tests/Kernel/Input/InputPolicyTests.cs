using System.Collections.Immutable;
using System.Reflection;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Tests.Kernel.Input;

/// <summary>Every text, date, month, year and number of every command passes one policy.</summary>
public sealed class InputPolicyTests
{
    [Fact]
    public void Texts_of_nested_records_and_lists_are_cleaned_in_a_copy()
    {
        var given = new Sample { Name = " Lê  Ba ", Lines = "Một\r\nHai", Inner = [new Inner(" x ")], Words = ["a\u200b", "b"] };
        InputPolicy.Check(given, out var clean).ShouldBeNull();
        clean.ShouldNotBeSameAs(given);
        (clean.Name, clean.Lines, clean.Inner[0].Title, clean.Words[0]).ShouldBe(("Lê Ba", "Một\nHai", "x", "a"));
        given.Name.ShouldBe(" Lê  Ba ");
        InputPolicy.Check(clean, out var again).ShouldBeNull();
        again.ShouldBeSameAs(clean);
    }

    [Fact]
    public void The_refusal_names_the_field_and_the_place()
    {
        InputPolicy.Check<Sample>(new Sample { Inner = [new Inner("x"), new Inner("a\0")] }, out _)
            .ShouldBe(CommonRefusals.TextCharacter("inner[2].title", "U+0000", "2"));
        InputPolicy.Check<Sample>(new Sample { Words = ["a", "\ufffe"] }, out _)
            .ShouldBe(CommonRefusals.TextCharacter("words[2]", "U+FFFE", "1"));
    }

    [Fact]
    public void Dates_instants_months_years_and_numbers_lie_in_their_range()
    {
        foreach (var date in new[] { "0001-01-01", "1929-12-31", "2200-01-01", "9999-12-31" })
            InputPolicy.Check<Sample>(new Sample { On = DateOnly.Parse(date) }, out _).ShouldBe(CommonRefusals.InvalidValue("on"), date);
        foreach (var date in new[] { "1930-01-01", "2199-12-31" })
            InputPolicy.Check<Sample>(new Sample { On = DateOnly.Parse(date) }, out _).ShouldBeNull(date);
        foreach (var at in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2199, 12, 31, 17, 0, 0, TimeSpan.Zero) })
            InputPolicy.Check<Sample>(new Sample { StartsAt = at }, out _).ShouldBe(CommonRefusals.InvalidValue("startsAt"));
        InputPolicy.Check<Sample>(new Sample { StartsAt = new(2199, 12, 31, 16, 59, 59, TimeSpan.Zero) }, out _).ShouldBeNull();
        foreach (var month in new[] { "2026-13", "2026-00", "9999-12", "2026-1", "x", "" })
            InputPolicy.Check<Sample>(new Sample { Month = month }, out _).ShouldBe(CommonRefusals.InvalidValue("month"), month);
        foreach (var year in new[] { 0, 1, 1999, 2200, int.MaxValue })
            InputPolicy.Check<Sample>(new Sample { Year = year }, out _).ShouldBe(CommonRefusals.InvalidValue("year"), $"{year}");
        InputPolicy.Check<Sample>(new Sample { Count = int.MinValue }, out _).ShouldBe(CommonRefusals.InvalidValue("count"));
        foreach (var points in new[] { 1e-28m, decimal.MaxValue, 0.333m })
            InputPolicy.Check<Sample>(new Sample { Points = points }, out _).ShouldBe(CommonRefusals.InvalidValue("points"), $"{points}");
        InputPolicy.Check<Sample>(new Sample { Points = 7.5m, Year = 2026, Month = "2026-12", Count = 12 }, out _).ShouldBeNull();
    }

    [Fact]
    public void What_a_grain_fetched_is_not_looked_into() =>
        InputPolicy.Check<Sample>(new Sample { Fetched = new Fetched("a\0") }, out _).ShouldBeNull();

    [Fact]
    public void No_command_holds_a_text_or_date_that_the_policy_does_not_reach()
    {
        var holes = from type in typeof(Refusal).Assembly.GetTypes()
                    where !type.IsAbstract && type.GetProperty("Actor")?.PropertyType == typeof(Actor)
                    from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    where !property.CanWrite && IsChecked(property.PropertyType) && property.Name != "Actor"
                    select $"{type.Name}.{property.Name}";
        holes.ShouldBeEmpty();
    }

    private static bool IsChecked(Type type) =>
        type == typeof(string) || type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(int);

    private sealed record Sample
    {
        public string? Name { get; init; }

        public string? Lines { get; init; }

        public ImmutableArray<Inner> Inner { get; init; } = [];

        public IReadOnlyList<string> Words { get; init; } = [];

        public DateOnly? On { get; init; }

        public DateTimeOffset? StartsAt { get; init; }

        public string? Month { get; init; }

        public int? Year { get; init; }

        public int Count { get; init; }

        public decimal? Points { get; init; }

        public Fetched? Fetched { get; init; }
    }

    private sealed record Inner(string Title);

    [Checked]
    private sealed record Fetched(string Text);
}
