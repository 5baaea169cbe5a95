using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>Decides rows one after the other, each on what the rows before made of the roster.</summary>
internal sealed class RosterTrial(Actor actor, CellState state, DateTimeOffset at, ImmutableArray<RosterFileColumn> columns)
{
    private readonly RosterPlaces _places = new(columns);
    private readonly RosterNotices _notices = new(new RosterPlaces(columns), VietnamTime.DateOf(at));

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private CellState _state = state;

    public ImmutableArray<CellEvent> Events { get; private set; } = [];

    public List<RefusedRow> Refused { get; } = [];

    public List<TouchedMember> Touched { get; } = [];

    public List<RosterNotice> Notices { get; } = [];

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public void Take(RosterRow row)
    {
        if (!_lines.TryAdd(row.MemberId, row.Line))
        {
            Refused.Add(_places.Refuse(
                row, ImportRefusals.MemberTwice(row.MemberId, _lines[row.MemberId]), RosterColumn.MemberId));
            return;
        }

        var known = _state.Members.GetValueOrDefault(row.MemberId) is { } member && member.IsOpen() ? member : null;
        var (after, happened) = (_state, ImmutableArray<CellEvent>.Empty);
        if (RosterRowOrders.Check(row, known) is { } senseless)
        {
            Refused.Add(_places.Refuse(row, senseless, RosterColumn.Class));
            return;
        }

        foreach (var order in RosterRowOrders.For(row, actor, known, VietnamTime.DateOf(at)))
        {
            var decision = order.Decide(after, at);
            if (decision.Refusal is { } refusal)
            {
                Refused.Add(_places.Refuse(row, refusal, RosterRowOrders.ColumnOf(order)));
                return;
            }

            happened = happened.AddRange(decision.Events);
            foreach (var one in decision.Events) after = one.Apply(after);
        }

        if (!happened.IsEmpty)
        {
            Notices.AddRange(_notices.OfDefaults(row, known));
            Notices.AddRange(_notices.OfName(row, known, _state));
            Touched.Add(new TouchedMember(
                row.Line, _state.Members.GetValueOrDefault(row.MemberId), after.Members[row.MemberId]));
        }

        (_state, Events) = (after, Events.AddRange(happened));
        if (known is null) Added++;
        else if (happened.IsEmpty) Unchanged++;
        else Changed++;
    }
}
