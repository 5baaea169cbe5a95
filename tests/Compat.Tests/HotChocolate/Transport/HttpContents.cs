using System.Net;
using System.Text;
using System.Text.Json;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

internal static class HttpContents
{
    public static async Task<JsonElement> ReadFromJson(this HttpContent content) =>
        JsonSerializer.Deserialize<JsonElement>(await content.ReadAsStringAsync());
}

/// <summary>A body whose length nobody is told.</summary>
internal sealed class ChunkedJson : HttpContent
{
    private readonly string _text;

    public ChunkedJson(string text)
    {
        _text = text;
        Headers.ContentType = new("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(_text));

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
