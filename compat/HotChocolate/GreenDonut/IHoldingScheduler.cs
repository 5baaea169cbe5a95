namespace GreenDonut;

/// <summary>A scheduler that can be kept from dispatching while the values of a batch are handed out.</summary>
internal interface IHoldingScheduler : IBatchScheduler
{
    /// <summary>Whoever is being started now waits for a key.</summary>
    void NoteWaiting();

    void Hold();

    void Release();
}
