using ChiBo.Grains.Kernel;
using ChiBo.Hosting.SetAside;

namespace ChiBo.Silo.Bus;

/// <summary>Notes what aggregates cannot tell the bus where the operator sees it. Grains do not wait for it.</summary>
public sealed class OutboxAside(SetAsideRecords records) : ISetAside
{
    public void Note(string record, Exception fault) => _ = records.Note(SetAsideWork.Outbox, record, fault);

    public void Taken(string record) => _ = records.Taken(SetAsideWork.Outbox, record);
}
