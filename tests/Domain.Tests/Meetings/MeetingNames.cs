using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Meetings;

public sealed class MeetingNames
{
    [Theory]
    [InlineData("2026-11-regular-1", MeetingKind.Regular, 1)]
    [InlineData("2026-11-thematic-2", MeetingKind.Thematic, 2)]
    [InlineData("2026-11-extraordinary-31", MeetingKind.Extraordinary, 31)]
    public void Lead_to_month_kind_and_number_and_back(string text, MeetingKind kind, int number)
    {
        MeetingName.TryParse(Actors.Cell.Child(text), out var name).ShouldBeTrue();
        name.ShouldBe(new MeetingName(new Month(2026, 11), kind, number));
        name.In(Actors.Cell).ShouldBe(Actors.Cell.Child(text));
    }

    [Theory]
    [InlineData("2026-11-regular")]
    [InlineData("2026-11-regular-0")]
    [InlineData("2026-11-regular-01")]
    [InlineData("2026-11-regular-32")]
    [InlineData("2026-13-regular-1")]
    [InlineData("2026-11regular-1")]
    [InlineData("2026-11-yearly-1")]
    [InlineData("2026-11--1")]
    [InlineData("cb-01")]
    public void Of_another_shape_are_no_meeting(string text) =>
        MeetingName.TryParse(Actors.Cell.Child(text), out _).ShouldBeFalse();

    [Fact]
    public void Lie_in_a_cell() =>
        MeetingName.TryParse(Actors.Organisation.Child("2026-11-regular-1"), out _).ShouldBeFalse();
}
