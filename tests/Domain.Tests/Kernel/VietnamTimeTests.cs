using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Kernel;

/// <summary>No date makes these functions fail: records from before dates were checked hold any.</summary>
public sealed class VietnamTimeTests
{
    [Fact]
    public void The_ends_of_time_stay_there()
    {
        VietnamTime.DateOf(DateTimeOffset.MaxValue).ShouldBe(DateOnly.MaxValue);
        VietnamTime.DateOf(new DateTimeOffset(9999, 12, 31, 20, 0, 0, TimeSpan.Zero)).ShouldBe(DateOnly.MaxValue);
        VietnamTime.DateOf(DateTimeOffset.MinValue).ShouldBe(DateOnly.MinValue);
        VietnamTime.At(DateOnly.MinValue, TimeOnly.MinValue).ShouldBe(DateTimeOffset.MinValue);
        VietnamTime.At(DateOnly.MaxValue, TimeOnly.MaxValue).Year.ShouldBe(9999);
        VietnamTime.EndOf(DateOnly.MaxValue).ShouldBe(DateTimeOffset.MaxValue);
        DateOnly.MaxValue.After(int.MaxValue).ShouldBe(DateOnly.MaxValue);
        DateOnly.MinValue.After(int.MinValue).ShouldBe(DateOnly.MinValue);
    }

    [Fact]
    public void Between_them_they_are_seven_hours_ahead()
    {
        VietnamTime.DateOf(new DateTimeOffset(2026, 11, 3, 17, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 11, 4));
        VietnamTime.At(new DateOnly(2026, 11, 4), new TimeOnly(19, 0))
            .ShouldBe(new DateTimeOffset(2026, 11, 4, 12, 0, 0, TimeSpan.Zero));
        VietnamTime.EndOf(new DateOnly(2026, 11, 4)).ShouldBe(new DateTimeOffset(2026, 11, 4, 17, 0, 0, TimeSpan.Zero));
        new DateOnly(2026, 11, 4).After(-4).ShouldBe(new DateOnly(2026, 10, 31));
    }

    [Fact]
    public void Months_of_dates_outside_them_are_the_first_and_the_last()
    {
        Month.At(DateTimeOffset.MaxValue).ShouldBe(Month.Parse("2199-12"));
        Month.Of(DateOnly.MinValue).ShouldBe(Month.Parse("2000-01"));
        Month.Parse("2199-12").Plus(1).ShouldBe(Month.Parse("2199-12"));
        Month.Parse("2000-01").Plus(int.MinValue).ShouldBe(Month.Parse("2000-01"));
        Month.Parse("2026-11").Plus(int.MaxValue).ShouldBe(Month.Parse("2199-12"));
    }
}
