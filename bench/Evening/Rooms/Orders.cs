using System.Globalization;
using System.Text.Json.Nodes;
using ChiBo.Evening.People;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening.Rooms;

/// <summary>The orders of one meeting, as requests.</summary>
internal static class Orders
{
    private static readonly string[] Parts = ["partyWork", "professionalTask", "massOrganisations", "nextProgramme", "mood"];

    public static Shot Plan(Room room) => Shot.Order(
        room.Chair, room.Days(-12), "planMeeting", room.Month,
        new JsonObject
        {
            ["cellId"] = room.Cell.Id, ["month"] = room.Month, ["kind"] = "REGULAR", ["scheduledAt"] = Instant(room.Minute(0)),
        }.ToJsonString());

    public static Shot Prepare(Room room)
    {
        var input = Input(room);
        foreach (var part in Parts) input[part] = "Các mặt công tác được triển khai đúng kế hoạch; còn chậm ở khâu phối hợp.";
        input["keyQuestions"] = new JsonArray("Vì sao một số nhiệm vụ chậm tiến độ?", "Tháng tới cần tập trung việc gì?");
        input["committeeMetOn"] = room.Days(-7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        input["secretaryPreparation"] = "Bí thư chuẩn bị dự thảo báo cáo và nghị quyết.";
        return Of(room, room.Chair, room.Days(-6), "prepareMeeting", "", input);
    }

    public static Shot Agenda(Room room)
    {
        var input = Input(room);
        input["items"] = new JsonArray([.. ((string[])["REPORT", "DISCUSSION"]).Select(kind => new JsonObject
        {
            ["title"] = "Đánh giá kết quả thực hiện nhiệm vụ tháng trước", ["kind"] = kind, ["presenterId"] = room.Chair.Name,
        })]);
        return Of(room, room.Chair, room.Days(-5), "setAgenda", "", input);
    }

    public static Shot CheckIn(Room room, Account who) => Of(room, who, room.Minute(2.5), "checkIn", "", Input(room, ("code", room.Code)));

    public static Shot AppointMinutesTaker(Room room) =>
        Of(room, room.Chair, room.Minute(3), "appointMinutesTaker", "", Input(room, ("memberId", room.MinutesTaker.Name)));

    public static Shot RequestToSpeak(Room room, Account who) =>
        Of(room, who, room.Minute(15), "requestToSpeak", "", Input(room, ("itemId", room.Items[0])));

    public static Shot ConcludeItem(Room room, int item) => Of(
        room, room.Chair, room.Minute(50 + item), "concludeItem", $"{item}",
        Input(room, ("itemId", room.Items[item]), ("conclusion", "Thống nhất nội dung đã thảo luận, giao bí thư chỉ đạo.")));

    public static Shot OpenBallot(Room room, int ballot) => Of(
        room, room.Chair, room.Minute(60 + (4 * ballot)), "openBallot", $"{ballot}",
        Input(room, ("question", $"Thông qua nội dung {ballot}"), ("form", "SHOW_OF_HANDS"), ("majority", "MORE_THAN_HALF")));

    public static Shot CastVote(Room room, Account who, int ballot, string choice) => Of(
        room, who, room.Minute(61 + (4 * ballot)), "castVote", $"{ballot}",
        Input(room, ("ballotId", $"b{ballot}"), ("choice", choice)));

    public static Shot CloseBallot(Room room, int ballot) => Of(
        room, room.Chair, room.Minute(62 + (4 * ballot)), "closeBallot", $"{ballot}", Input(room, ("ballotId", $"b{ballot}")));

    public static Shot ProposeSelfScore(Room room, IEnumerable<(string Code, double Max)> criteria)
    {
        var input = Input(room);
        input["judgements"] = new JsonArray([.. criteria.Select(c => new JsonObject { ["criterion"] = c.Code, ["points"] = c.Max })]);
        return Of(room, room.Chair, room.Minute(88), "proposeSelfScore", "", input);
    }

    public static Shot AdoptSelfScore(Room room)
    {
        var input = Input(room);
        (input["for"], input["against"], input["other"]) = (room.Voters.Count, 0, 0);
        return Of(room, room.Chair, room.Minute(89), "adoptSelfScore", "", input);
    }

    /// <summary>An order that needs no more than the meeting.</summary>
    public static Shot Plain(Room room, Account who, DateTimeOffset at, string mutation) => Of(room, who, at, mutation, "", Input(room));

    private static Shot Of(Room room, Account who, DateTimeOffset at, string mutation, string about, JsonObject input) =>
        Shot.Order(who, at, mutation, $"{room.Month}|{about}", input.ToJsonString());

    private static JsonObject Input(Room room, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var input = new JsonObject { ["meetingId"] = room.Id };
        foreach (var (name, value) in fields) input[name] = value;
        return input;
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
