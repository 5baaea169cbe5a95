using ChiBo.Contracts.Messages.V1;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Hosting.SetAside;
using ChiBo.Projections.Rebuilding;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>
/// A bloc with something of everything: two cells of one organisation and one of another, two working groups that
/// visited them, findings, inspections, ratings; and a cell of another bloc with as much.
/// </summary>
public sealed class WholeBloc : IAsyncLifetime
{
    public const string Abroad = "khoi-khac";
    public const string November = "2026-11", October = "2026-10";
    private static readonly DateTimeOffset InOctober = new(2026, 10, 26, 12, 0, 0, TimeSpan.Zero);

    public GatewayHost Host { get; } = new() { OpenSchema = true };

    /// <summary>Hoa Sen and Hoa Mai of one organisation, Hoa Đào of another, Hoa Cúc of another bloc.</summary>
    public TestCell First { get; private set; } = null!;

    public TestCell Second { get; private set; } = null!;

    public TestCell Third { get; private set; } = null!;

    public TestCell Foreign { get; private set; } = null!;

    /// <summary>One visits Hoa Sen and Hoa Đào, the other one Hoa Mai.</summary>
    public TestGroup Group { get; private set; } = null!;

    public TestGroup OtherGroup { get; private set; } = null!;

    public string VisitToFirst { get; private set; } = "";

    public string VisitToSecond { get; private set; } = "";

    public string VisitToThird { get; private set; } = "";

    /// <summary>What each onlooker was told of the findings while they were made.</summary>
    public ToldFindings Told { get; private set; } = null!;

    /// <summary>Of two kinds: of what is found in a cell, and of what is found about its members.</summary>
    public IReadOnlyList<SeenFinding> Findings { get; private set; } = [];

    public TestCell[] Met => [First, Second, Third, Foreign];

    public TestCell[] All => [.. Met, Group.Home, OtherGroup.Home];

    public string[] Organisations => [.. All.Select(c => c.Organisation).Distinct()];

    public string[] Meetings => [.. All.SelectMany(MeetingsOf)];

    public string[] Visits => [VisitToFirst, VisitToSecond, VisitToThird];

    /// <summary>Inspection files.</summary>
    public string[] Files => [.. new[] { First, Third, Foreign }.Select(FileOf)];

    /// <summary>Those who sent visitors have only what the platform planned from their schedule.</summary>
    public string[] MeetingsOf(TestCell cell) =>
        Met.Contains(cell) ? [$"{cell.Id}/{October}-regular-1", InNovember(cell)] : [InNovember(cell)];

    public static string InNovember(TestCell cell) => $"{cell.Id}/{November}-regular-1";

    public static string FileOf(TestCell cell) => $"{cell.Id}/inspection-1";

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        await Settle();
        Told = await ToldFindings.Follow(this, Onlookers.Of(this));
        foreach (var cell in Met) await (await HeldMeetings.Plan(cell, October, InOctober)).Hold(InOctober);
        await Visit();
        foreach (var cell in Met) await Rate(cell);
        await Find();
        var rebuilds = Host.Services.GetRequiredService<Rebuilds>();
        (await rebuilds.Begin(RebuildSet.Blocs, DateTimeOffset.UtcNow)).ShouldBeTrue();
        await Host.Services.GetRequiredService<SetAsideRecords>().Note(SetAsideWork.CatchUp, First.Id, new FormatException());
        await Shown();
    }

    private async Task Settle()
    {
        First = await Named(await TestCell.Make(Host), "Hoa Sen", "Sông Hồng");
        Second = await Named(await First.Sibling(5), "Hoa Mai");
        Third = await Named(await TestCell.Make(Host), "Hoa Đào", "Sông Mã");
        Foreign = await Named(await TestCell.Make(Host, bloc: Abroad), "Hoa Cúc", "Sông Hương");
        Group = await TestGroup.Make(Host);
        await Named(Group.Home, "Hoa Lan", "Sông Lô");
        OtherGroup = await TestGroup.Make(Host, 2);
        await Named(OtherGroup.Home, "Hoa Ly", "Sông Đà");
        await First.OfficeClient.Do("publishRubricEdition", new { json = OwnRubric.Text });
    }

    private static async Task<TestCell> Named(TestCell cell, string name, string? organisation = null)
    {
        await cell.OfficeClient.Do("renameCell", new { cellId = cell.Id, name });
        if (organisation is not null)
            await cell.OfficeClient.Do("renameOrganisation",
                new { organisationId = cell.Organisation, name = organisation });
        return cell;
    }

    /// <summary>One visitor comes and scores, and the lead submits; one is told to come and does not.</summary>
    private async Task Visit()
    {
        var meetings = new List<TestMeeting>();
        foreach (var cell in Met) meetings.Add(await HeldMeetings.Plan(cell, November, TestMeeting.Start));
        VisitToFirst = await Group.Send(First, 1);
        VisitToThird = await Group.Send(Third, 2);
        VisitToSecond = await OtherGroup.Send(Second, 0);
        await meetings[0].Hold(TestMeeting.Start, Group.Account(1));
        foreach (var meeting in meetings[1..]) await meeting.Hold(TestMeeting.Start);
        var (first, visitor) = (meetings[0], meetings[0].As(Group.Account(1)));
        await visitor.Do("submitObserverScore", first.Of(new
        {
            judgements = await first.Judgements(), recommendations = "Tăng thảo luận",
        }));
        await first.As(Group.Account(0)).Do("submitVisit", new { visitId = VisitToFirst });
    }

    private Task Rate(TestCell cell) =>
        Host.Services.GetRequiredService<IBus>().Publish(new ScoreConfirmed
        {
            MeetingId = $"{cell.Id}/{November}-regular-1",
            CellId = cell.Id,
            OrganisationId = cell.Organisation,
            Month = November,
            Kind = "Regular",
            Version = 400,
            At = new DateTimeOffset(2026, 11, 20, 2, 0, 0, TimeSpan.Zero),
            Points = 80,
            Grade = "Fair",
            RubricEdition = "hd42-2025",
        });

    private async Task Find()
    {
        foreach (var cell in Met)
        {
            var low = await cell.Finding(cell.Inspection(), SeenFinding.OfTheCell,
                where: f => f["month"]!.GetValue<string>() == November);
            await cell.Finding(cell.Inspection(), SeenFinding.OfAMember,
                where: f => f["memberId"]!.GetValue<string>() == cell.MemberIds[4]);
            if (cell == Second) continue;
            await cell.Inspection().Do("openInspection", new
            {
                cellId = cell.Id, plan = "Kiểm tra nền nếp.", team = new[] { new { name = "Trần Văn Kiểm" } },
                findingIds = new[] { low.Id() },
            });
        }
    }

    private async Task Shown()
    {
        await WhatIsShown.Wait(this);
        var all = new List<SeenFinding>();
        foreach (var cell in Met)
        foreach (var finding in (await cell.Findings(cell.Inspection())).SelectMany(f => f))
            if (SeenFinding.Of(cell, finding) is { } seen) all.Add(seen);
        Findings = all;
        all.Count.ShouldBe(Met.Length * 4);
    }

    public async ValueTask DisposeAsync()
    {
        if (Told is not null) await Told.DisposeAsync();
        await Host.DisposeAsync();
    }
}
