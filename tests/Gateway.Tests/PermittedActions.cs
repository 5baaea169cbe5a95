using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Gateway.Tests.WhoSeesWhat;

namespace ChiBo.Gateway.Tests;

/// <summary>What somebody is told that they may do, and why not the rest, is what becomes of the orders.</summary>
[Collection(nameof(OneBloc))]
public sealed class PermittedActions(WholeBloc bloc)
{
    private const string Actions = "permitted denied { action code message }";

    /// <summary>What is wrong with the orders that are tried: nothing in them could be carried out.</summary>
    private static readonly string[] OnlyTheInput =
    [
        "common.text-length", "common.invalid-value", "visit.not-of-the-group", "visit.meeting-held",
        "cell.unknown-member",
        "cell.not-on-the-way", "cell.invalid-day", "cell.year-passed", "meeting.outside-its-month",
    ];

    public static TheoryData<string> Things => ["visit", "finding", "inspection", "cell", "rating", "workingGroup"];

    [Theory]
    [MemberData(nameof(Things))]
    public async Task Who_is_told_that_they_may_is_not_refused_and_who_is_told_why_not_is_refused_so(string thing)
    {
        var (ids, orders) = Of(thing);
        var (allowed, refused) = (0, 0);
        foreach (var onlooker in Onlookers.Of(bloc))
        {
            var client = bloc.Host.As(onlooker.Account);
            client.At = TestMeeting.Start.AddDays(2);
            foreach (var id in ids)
            {
                if (await Shown(client, thing, id) is not { } shown) continue;
                Names(shown).Except(["IMPORT_ROSTER"])
                    .ShouldBe(orders.Keys.Order(StringComparer.Ordinal), $"{onlooker}: {id}");
                foreach (var (action, input) in orders)
                {
                    var why = (await client.Order(Mutation(action), input(id))).Single();
                    var denied = Denied(shown, action);
                    if (denied is null) why.ShouldBeOneOf(OnlyTheInput, $"{onlooker}: {action} {id}");
                    else why.ShouldBe(denied, $"{onlooker}: {action} {id}");
                    if (denied is null) allowed++;
                    else refused++;
                }
            }
        }

        refused.ShouldBeGreaterThan(0);
        if (thing != "rating") allowed.ShouldBeGreaterThan(0); // no month of that year is decided but one
    }

    /// <summary>
    /// A member is not told by a refusal what was found about another, nor that there is an inspection.
    /// </summary>
    [Fact]
    public async Task An_order_about_what_somebody_does_not_see_finds_nothing()
    {
        foreach (var onlooker in Onlookers.Of(bloc))
        {
            var client = bloc.Host.As(onlooker.Account);
            foreach (var thing in new[] { "visit", "finding", "inspection", "workingGroup" })
            {
                var (ids, orders) = Of(thing);
                foreach (var id in ids)
                {
                    if (await Shown(client, thing, id) is not null) continue;
                    foreach (var (action, input) in orders.Where(o => o.Key != "OPEN_INSPECTION")) // is about the cell
                        (await client.Order(Mutation(action), input(id)))
                            .ShouldBe(["common.not-found"], $"{onlooker}: {action} {id}");
                }
            }
        }
    }

    private static async Task<JsonNode?> Shown(Client client, string thing, string id) => thing == "rating"
        ? (await client.Ask($"query($id: ID!) {{ cell(id: $id) {{ rating(year: 2026) {{ {Actions} }} }} }}",
            new { id }))["cell"]?["rating"]
        : (await client.Ask($"query($id: ID!) {{ {thing}(id: $id) {{ {Actions} }} }}", new { id }))[thing];

    /// <summary>Something is wrong with each order, so that none is carried out.</summary>
    private (string[] Ids, Dictionary<string, Func<string, object>> Orders) Of(string thing) => thing switch
    {
        "visit" => (bloc.Visits, new()
        {
            ["ASSIGN_VISITORS"] = id => new { visitId = id, memberIds = new[] { "ai-do" } },
            ["CANCEL_VISIT"] = id => new { visitId = id, reason = "" },
            ["SUBMIT_VISIT"] = id => new { visitId = id, remarks = Long },
            ["ANSWER_VISIT"] = id => new { visitId = id, text = "" },
        }),
        "finding" => ([.. bloc.Findings.Select(f => f.Id)], new()
        {
            ["ANSWER_FINDING"] = id => new { findingId = id, answer = "" },
            ["VERIFY_FINDING"] = id => new { findingId = id, note = "Đúng." },
            ["CLOSE_FINDING"] = id => new { findingId = id, note = "Xong." },
        }),
        "inspection" => (bloc.Files, new()
        {
            ["OPEN_INSPECTION"] = id => new
            {
                cellId = id[..id.LastIndexOf('/')], plan = "Kiểm tra.", team = new[] { new { name = "Trần Văn Kiểm" } },
            },
            ["RECORD_INSPECTION_VISIT"] = id => new { inspectionId = id, on = "2000-01-01", note = "Đã làm việc." },
            ["CONCLUDE_INSPECTION"] = id => new { inspectionId = id, conclusion = "Đạt." },
        }),
        "rating" => ([.. bloc.Met.Select(c => c.Id)], new()
        {
            ["CONFIRM_RATING"] = id => new { cellId = id, year = 2026, grade = "EXCELLENT" },
            ["OVERRULE_RATING"] = id => new { cellId = id, year = 2026, grade = "FAIR", reason = "Xem xét lại." },
            ["DECIDE_RATING"] = id => new { cellId = id, year = 2026, grade = "EXCELLENT" },
        }),
        "workingGroup" => ([bloc.Group.Id, bloc.OtherGroup.Id], new()
        {
            ["CHANGE_WORKING_GROUP"] = id => new
            {
                workingGroupId = id, name = "", leadId = "ai-do", members = Array.Empty<object>(),
            },
            ["PLAN_VISIT"] = id => new { workingGroupId = id, cellId = bloc.First.Id, month = "2099-01" },
        }),
        _ => ([.. bloc.All.Select(c => c.Id)], OrdersToCells()),
    };

    private static Dictionary<string, Func<string, object>> OrdersToCells() => new()
    {
        ["RENAME_CELL"] = id => new { cellId = id, name = "" },
        ["SET_CELL_SCHEDULE"] = id => new { cellId = id, dayOfMonth = 99, time = "19:00:00", place = "x" },
        ["REGISTER_THEMATIC_PLAN"] = id => new { cellId = id, year = 2020, topics = Array.Empty<object>() },
        ["ADMIT_MEMBER"] = id => new { cellId = id, memberId = "", name = "x", joinedOn = "2020-01-01" },
        ["CORRECT_MEMBER"] = id => new { cellId = id, memberId = "ai-do" },
        ["CONFIRM_FULL_MEMBER"] = id => new { cellId = id, memberId = "ai-do", fullSince = "2020-01-01" },
        ["CHANGE_MEMBER_STANDING"] = id =>
            new { cellId = id, memberId = "ai-do", standing = "EXEMPT", from = "2020-01-01" },
        ["SET_POSITION"] = id => new { cellId = id, memberId = "ai-do", position = "MEMBER", from = "2020-01-01" },
        ["END_MEMBERSHIP"] = id => new { cellId = id, memberId = "ai-do", on = "2020-01-01", cause = "RESIGNED" },
        ["TRANSFER_MEMBER"] = id => new { cellId = id, memberId = "ai-do", toCellId = "x", on = "2020-01-01" },
        ["ACCEPT_TRANSFER"] = id => new { cellId = id, fromCellId = id + "9", memberId = "ai-do" },
        ["CANCEL_TRANSFER"] = id => new { cellId = id, memberId = "ai-do" },
        ["UNDO_ROSTER_IMPORT"] = id => new { cellId = id, importId = "x" },
        ["PLAN_MEETING"] = id => new
        {
            cellId = id, month = "2026-12", kind = "REGULAR", scheduledAt = "2027-01-15T00:00:00Z",
        },
    };

    private static string Long => new('x', 100_000);

    private static IEnumerable<string> Names(JsonNode shown) =>
        shown["permitted"]!.AsArray().Select(p => p!.GetValue<string>())
            .Concat(shown["denied"]!.AsArray().Select(d => d!["action"]!.GetValue<string>()))
            .Order(StringComparer.Ordinal);

    private static string? Denied(JsonNode shown, string action) =>
        shown["denied"]!.AsArray()
            .SingleOrDefault(d => d!["action"]!.GetValue<string>() == action)?["code"]!.GetValue<string>();

    private static string Mutation(string action)
    {
        var words = action.Split('_').Select(w => w[..1] + w[1..].ToLowerInvariant());
        var name = string.Concat(words);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
