namespace ChiBo.Gateway.Tests.Host;

/// <summary>
/// A cell with thirty people on its roster: two probationary, two exempt, one temporarily in and one temporarily out.
/// </summary>
public sealed class CellOfThirty(TestCell cell)
{
    public const int OnBusiness = 22, Missing = 23, Visitor = 24, ExemptAndThere = 25, Exempt = 26, Away = 27;

    /// <summary>Who may vote and comes: all full members but those above, and one who is exempt.</summary>
    public static int[] Voters { get; } = [.. Enumerable.Range(0, 22), ExemptAndThere];

    public TestCell Cell => cell;

    public static async Task<CellOfThirty> Make(GatewayHost host)
    {
        var thirty = new CellOfThirty(await TestCell.Make(host, 28));
        foreach (var (number, standing) in new[] { (Visitor, "TEMPORARILY_IN"), (ExemptAndThere, "EXEMPT"),
            (Exempt, "EXEMPT"), (Away, "TEMPORARILY_OUT") })
            await thirty.Cell.Secretary.Do("changeMemberStanding", new { cellId = thirty.Cell.Id, memberId =
                thirty.Cell.MemberIds[number], standing, from = "2026-01-01" });
        foreach (var number in new[] { 1, 2 })
            await thirty.Cell.Secretary.Do("admitMember", new { cellId = thirty.Cell.Id, memberId =
                thirty.Probationer(number).Name, name = $"Lê Dự Bị {number}", joinedOn = "2026-02-01" });
        return thirty;
    }

    public Account Probationer(int number) => new($"{cell.MemberIds[0]}-db{number}", $"{cell.Id}/member");

    /// <summary>The voters, the visitor and both probationary members come, with the code of the room.</summary>
    public async Task ComeTo(TestMeeting meeting)
    {
        await meeting.CheckIn([.. Voters[1..], Visitor]);
        var code = (await meeting.Read("checkInCode { digits }"))["checkInCode"]!["digits"]!.GetValue<string>();
        foreach (var number in new[] { 1, 2 })
            await meeting.As(Probationer(number)).Do("checkIn", meeting.Of(new { code }));
    }
}
