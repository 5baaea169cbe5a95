using System.Globalization;
using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>The superior's word on a meeting's score: confirmed as it is, or corrected with a reason.</summary>
internal sealed class Verdict(Cell cell, MeetingClient meeting, IReadOnlyList<RubricCriterion> judged)
{
    /// <summary>Gives it, and reads what counts from then on.</summary>
    public async Task<CellFacts> Give(DateTimeOffset at, CellFacts facts)
    {
        if (meeting.Happens("corrected", 0.1))
        {
            var criterion = meeting.One("corrected-which", judged);
            var line = new JsonObject { ["criterion"] = criterion.Code, ["points"] = 0 };
            await meeting.Do(
                cell.Superior, at, "confirmScore", "",
                ("corrections", new JsonArray(line)), ("reason", "Đối chiếu biên bản, nội dung này chưa thực hiện."));
        }
        else
        {
            await meeting.Do(cell.Superior, at, "confirmScore");
        }

        var score = (await meeting.Ask(cell.Superior, at, "scores { grade confirmed { sheet { total } } }"))["scores"]!;
        return facts with
        {
            Confirmed = true,
            Grade = score["grade"]!.GetValue<string>(),
            Points = decimal.Parse(score["confirmed"]!["sheet"]!["total"]!.ToString(), CultureInfo.InvariantCulture),
        };
    }
}
