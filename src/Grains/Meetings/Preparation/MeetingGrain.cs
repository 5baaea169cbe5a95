using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Grains.Meetings.Preparation;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    public async Task<Outcome> PrepareMeeting(Caller caller, PrepareMeetingRequest request)
    {
        var (cell, before) = (CellToday(), _sources.Before(Stored));
        return await Execute(request.ToCommand(caller.ToActor(), await cell, await before));
    }

    public Task<Outcome> AddDocument(Caller caller, AddDocumentRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> RemoveDocument(Caller caller, RemoveDocumentRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));
}
