using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Decides rows one after the other, each on what the rows before made of the roster.</summary>
internal sealed class RosterTrial(Actor actor, CellState state, DateTimeOffset at)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private CellState _state = state;

    public ImmutableArray<CellEvent> Events { get; private set; } = [];

    public List<RefusedRow> Refused { get; } = [];

    public List<TouchedMember> Touched { get; } = [];

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public void Take(RosterRow row)
    {
        if (!_lines.TryAdd(row.MemberId, row.Line))
        {
            Refused.Add(RefusedRow.Of(row.Line, ImportRefusals.MemberTwice(row.MemberId, _lines[row.MemberId])));
            return;
        }

        var known = _state.Members.GetValueOrDefault(row.MemberId) is { } member && member.IsOpen() ? member : null;
        var (after, happened) = (_state, ImmutableArray<CellEvent>.Empty);
        if (RosterRowOrders.Check(row, known) is { } senseless)
        {
            Refused.Add(RefusedRow.Of(row.Line, senseless));
            return;
        }

        foreach (var order in RosterRowOrders.For(row, actor, known, VietnamTime.DateOf(at)))
        {
            var decision = order.Decide(after, at);
            if (decision.Refusal is { } refusal)
            {
                Refused.Add(RefusedRow.Of(row.Line, refusal));
                return;
            }

            happened = happened.AddRange(decision.Events);
            foreach (var one in decision.Events) after = one.Apply(after);
        }

        if (!happened.IsEmpty)
            Touched.Add(new TouchedMember(
                row.Line, _state.Members.GetValueOrDefault(row.MemberId), after.Members[row.MemberId]));
        (_state, Events) = (after, Events.AddRange(happened));
        if (known is null) Added++;
        else if (happened.IsEmpty) Unchanged++;
        else Changed++;
    }
}
