using System.Globalization;

namespace ChiBo.Launcher.Processes;

/// <summary>One line for whatever happens to a process of the cluster.</summary>
internal sealed class StatusLines(TextWriter output)
{
    private const int SignalsFrom = 128;

    public void Ready(Part part, int process, TimeSpan took) =>
        Say($"{part.Name,-12} sẵn sàng   {part.Address}  tiến trình {process}  ({Seconds(took)})");

    public void Done(string name, TimeSpan took) => Say($"{name,-12} xong  ({Seconds(took)})");

    /// <summary>It ended by itself, and is started again after the pause.</summary>
    public void Ended(string name, int code, TimeSpan pause) =>
        Say($"{name,-12} ĐÃ KẾT THÚC ({Reason(code)}); chạy lại sau {Seconds(pause)}");

    /// <summary>It did not end when it was asked to.</summary>
    public void Killed(string name, TimeSpan patience) => Say($"{name,-12} không dừng sau {Seconds(patience)}: buộc kết thúc");

    public void Stopping() => Say("Đang dừng…");

    public void Stopped() => Say("Đã dừng mọi tiến trình.");

    private static string Reason(int code) =>
        code > SignalsFrom ? $"tín hiệu {code - SignalsFrom}" : $"mã {code}";

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{time.TotalSeconds:0.0} giây");

    private void Say(string line)
    {
        lock (output) output.WriteLine(line);
    }
}
