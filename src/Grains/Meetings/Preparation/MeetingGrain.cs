using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Grains.Meetings.Preparation;
using Orders = ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public async Task<Outcome> PrepareMeeting(Caller caller, PrepareMeetingRequest request)
    {
        var actor = caller.ToActor();
        var (cell, before) = await Fetch(Orders.PrepareMeeting.Guard, actor);
        return await Execute(request.ToCommand(actor, cell, before));
    }

    public Task<Outcome> AddDocument(Caller caller, AddDocumentRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> RemoveDocument(Caller caller, RemoveDocumentRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));
}
