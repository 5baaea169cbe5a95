using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Domain.Meetings;

namespace ChiBo.Grains.Tests.Meetings;

public sealed class GuessedCodes
{
    private const string TooMany = "attendance.too-many-codes";

    [Fact]
    public async Task One_guesses_a_few_times_however_many_at_once_and_locks_nobody_else_out()
    {
        await using var room = await MeetingRoom.Start(4);
        await room.Open();
        var before = (await room.See(room.Secretary)).Version;
        var guesses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Try(room, 3, "x")));
        guesses.Count(g => g == "attendance.wrong-code").ShouldBe(MeetingLimits.WrongCodes);
        guesses.Count(g => g == TooMany).ShouldBe(40 - MeetingLimits.WrongCodes);
        (await Try(room, 3, await Code(room))).ShouldBe(TooMany);
        (await Try(room, 4, await Code(room))).ShouldBeNull();
        room.Clock.Advance(MeetingLimits.WrongCodesWithin);
        (await Try(room, 3, await Code(room))).ShouldBeNull();
        (await room.See(room.Secretary)).Version.ShouldBe(before + 2, "a guess leaves no trace in the record");
    }

    [Fact]
    public async Task Whoever_is_not_of_the_meeting_is_told_nothing_new()
    {
        await using var room = await MeetingRoom.Start(3);
        await room.Open();
        var elsewhere = new CallerGrant(Domain.Kernel.Role.Secretary, ChiBoCluster.OtherCellId);
        var stranger = new Caller("x", "dv-009", [elsewhere]);
        for (var i = 0; i <= MeetingLimits.WrongCodes; i++)
            (await room.Meeting.CheckIn(stranger, new CheckInRequest("x"))).Code.ShouldBe("common.not-found");
    }

    private static async Task<string> Code(MeetingRoom room) =>
        (await room.Meeting.GetCheckInCode(room.Secretary))!.Digits;

    private static async Task<string?> Try(MeetingRoom room, int member, string code) =>
        (await room.Meeting.CheckIn(MeetingRoom.Member(member), new CheckInRequest(code))).Code;
}
