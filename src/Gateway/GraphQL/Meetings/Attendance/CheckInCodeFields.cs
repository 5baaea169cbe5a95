using ChiBo.Contracts.Grains.Meetings.Attendance;
using QRCoder;

namespace ChiBo.Gateway.GraphQL.Meetings.Attendance;

/// <summary>What a room's code shows beside itself.</summary>
[ExtendObjectType<CheckInCode>]
public sealed class CheckInCodeFields
{
    /// <summary>Of one square, in pixels; the drawing scales.</summary>
    private const int PixelsPerModule = 8;

    /// <summary><c>qrPayload</c> as a drawing (SVG) for the chair's screen.</summary>
    public string GetQrSvg([Parent] CheckInCode code)
    {
        // Level M: a seventh may be hidden by a reflection, and the squares stay large for those at the back.
        using var data = QRCodeGenerator.GenerateQrCode(code.QrPayload, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(
            PixelsPerModule, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
