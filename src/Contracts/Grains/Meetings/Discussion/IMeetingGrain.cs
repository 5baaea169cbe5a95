using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Discussion;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Puts the caller, or somebody on whose behalf the minutes taker asks, at the end of the queue.</summary>
    [Alias("request-to-speak")]
    Task<Outcome> RequestToSpeak(Caller caller, RequestToSpeakRequest request);

    /// <summary>Takes them out of the queue.</summary>
    [Alias("withdraw-request")]
    Task<Outcome> WithdrawRequest(Caller caller, WithdrawRequestRequest request);

    /// <summary>Gives the floor; whoever had it has finished.</summary>
    [Alias("give-floor")]
    Task<Outcome> GiveFloor(Caller caller, GiveFloorRequest request);

    /// <summary>Ends the turn of whoever has the floor.</summary>
    [Alias("end-turn")]
    Task<Outcome> EndTurn(Caller caller);

    /// <summary>Records an opinion under the name of its speaker.</summary>
    [Alias("record-opinion")]
    Task<Outcome> RecordOpinion(Caller caller, RecordOpinionRequest request);
}
