using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>Why the agenda does not change.</summary>
public static class AgendaRefusals
{
    /// <summary>The agenda has no such item.</summary>
    public static readonly Refusal NoSuchItem = new("agenda.no-such-item");

    /// <summary>Something was said, asked or concluded on it already.</summary>
    public static readonly Refusal UnderWay = new("agenda.under-way");
}
