using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Tests.Meetings.Attendance;

public sealed class RoomCodes
{
    [Fact]
    public void Change_every_minute_and_count_for_one_more()
    {
        var story = Scenes.Opened();
        var digits = RoomCode.DigitsAt(story.State, story.At);
        digits.Length.ShouldBe(6);
        digits.ShouldAllBe(c => char.IsAsciiDigit(c));
        RoomCode.ShownUntil(story.At).ShouldBe(story.At.AddMinutes(1), "the scene opens on a full minute");
        story.At += TimeSpan.FromSeconds(119);
        story.Then(new CheckIn(Cast.Member, digits));
        story.At += TimeSpan.FromSeconds(1);
        story.Refuses(new CheckIn(Cast.Other, digits)).ShouldBe(AttendanceRefusals.CodeExpired);
        story.At += TimeSpan.FromMinutes(40);
        story.Refuses(new CheckIn(Cast.Other, digits)).ShouldBe(AttendanceRefusals.WrongCode);
    }

    [Fact]
    public void Of_another_room_do_not_open_this_one()
    {
        var story = Scenes.Opened();
        var other = story.State with { Id = Actors.Cell.Child("2026-11-thematic-1"),
            RoomSecret = Convert.ToBase64String([1, 2, 3]) };
        story.Refuses(new CheckIn(Cast.Member, RoomCode.QrAt(other, story.At)))
            .ShouldBe(AttendanceRefusals.CodeOfAnotherMeeting);
        story.Refuses(new CheckIn(Cast.Member, RoomCode.DigitsAt(other, story.At)))
            .ShouldBe(AttendanceRefusals.WrongCode);
        story.Then(new CheckIn(Cast.Member, RoomCode.QrAt(story.State, story.At)));
    }

    [Fact]
    public void Are_shown_by_who_leads_or_writes()
    {
        var meeting = Scenes.Opened().State;
        ShowRoomCode.Guard(meeting, Cast.Secretary).ShouldBeNull();
        ShowRoomCode.Guard(meeting, Cast.Taker).ShouldBeNull();
        ShowRoomCode.Guard(meeting, Cast.Member).ShouldBe(CommonRefusals.NotPermitted);
        ShowRoomCode.Guard(Scenes.Convened().State, Cast.Secretary).ShouldBe(MeetingRefusals.NotOpen);
    }
}
