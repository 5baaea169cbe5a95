namespace GreenDonut;

/// <summary>A scheduler that can be kept from dispatching while the values of a batch are handed out.</summary>
internal interface IHoldingScheduler : IBatchScheduler
{
    void Hold();

    void Release();
}
