using System.Net.WebSockets;
using System.Text.Json;
using HotChocolate.Errors;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;

namespace HotChocolate.Transport.WebSockets;

/// <summary>One operation that runs over a socket.</summary>
internal sealed class SocketOperation(
    SocketSession session,
    RequestExecutor executor,
    SocketConnection connection,
    string id,
    CancellationToken ended)
{
    private readonly CancellationTokenSource _canceled = CancellationTokenSource.CreateLinkedTokenSource(ended);

    public Task Completion { get; private set; } = Task.CompletedTask;

    public void Start(JsonElement payload, Action onEnd) => Completion = RunAsync(payload, onEnd);

    public void Cancel() => _canceled.Cancel();

    private async Task RunAsync(JsonElement payload, Action onEnd)
    {
        // the socket goes on listening while the operation runs
        await Task.Yield();
        try
        {
            await ExecuteAsync(payload, onEnd);
        }
        catch (RefusedRequestException e)
        {
            onEnd();
            await SendErrorsAsync(executor.Filter(e.Errors));
        }
        catch (Exception e) when (
            e is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // canceled, or nobody there
        }
        catch (Exception e)
        {
            onEnd();
            await SendErrorsAsync(executor.Filter(FieldErrors.Of(e)));
        }
        finally
        {
            onEnd();
        }
    }

    /// <summary>The id is free again before the client is told that the operation has ended.</summary>
    private async Task ExecuteAsync(JsonElement payload, Action onEnd)
    {
        var builder = RequestReader.Read(payload, default);
        await executor.SocketInterceptor.OnRequestAsync(session, id, builder, _canceled.Token);
        var result = await executor.RunAsync((OperationRequest)builder.Build(), _canceled.Token);
        await using (result.ConfigureAwait(false))
        {
            if (result is OperationResult { IsDataSet: false, Errors: { Count: > 0 } errors })
            {
                onEnd();
                await SendErrorsAsync(errors);
                return;
            }

            if (result is ResponseStream stream)
            {
                await foreach (var next in stream.ReadResultsAsync().WithCancellation(_canceled.Token))
                {
                    await using (next.ConfigureAwait(false))
                    {
                        await SendNextAsync(next);
                    }
                }
            }
            else
            {
                await SendNextAsync((OperationResult)result);
            }
        }

        _canceled.Token.ThrowIfCancellationRequested();
        onEnd();
        await SendAsync(buffer => Messages.WriteComplete(buffer, id));
        await executor.SocketInterceptor.OnCompleteAsync(session, id, _canceled.Token);
    }

    private async Task SendNextAsync(IOperationResult result)
    {
        var sent = await executor.SocketInterceptor.OnResultAsync(session, id, result, _canceled.Token);
        await SendAsync(buffer => Messages.WriteNext(buffer, id, (OperationResult)sent));
    }

    private Task SendErrorsAsync(IReadOnlyList<IError> errors) =>
        SendAsync(buffer => Messages.WriteErrors(buffer, id, errors));

    private async Task SendAsync(Action<ResponseBuffer> write)
    {
        using var buffer = new ResponseBuffer();
        write(buffer);
        await connection.SendAsync(buffer.Written, _canceled.Token);
    }
}
