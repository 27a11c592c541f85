namespace Roadmap.Benchmarks.Quick;

/// <summary>
/// The first hundred of <see cref="ComparisonRules"/> as somebody would write them who knows C# and has no engine: a fact is a number or not known, a rule is false, unknown
/// or true, and both hold or either does as Kleene has it. Only the district's values change from call to call.
/// </summary>
internal readonly ref struct HandWrittenRules(ReadOnlySpan<long> values, ReadOnlySpan<bool> known)
{
    /// <summary>How many rules there are.</summary>
    internal const int Count = 100;

    internal const byte No = 0;

    internal const byte Unknown = 1;

    internal const byte Yes = 2;

    private readonly ReadOnlySpan<long> values = values;
    private readonly ReadOnlySpan<bool> known = known;

    internal void Evaluate(Span<byte> outcomes)
    {
        outcomes[0] = Both(Below(0, 1000), Either(AtLeast(27, 2913), Below(54, 4826)));
        outcomes[1] = Both(Below(7, 1037), Either(AtLeast(38, 2950), Below(67, 4863)));
        outcomes[2] = Both(Below(14, 1074), Either(AtLeast(49, 2987), Below(0, 4900)));
        outcomes[3] = Both(Below(21, 1111), Either(AtLeast(60, 3024), Below(13, 4937)));
        outcomes[4] = Both(Below(28, 1148), Either(AtLeast(71, 3061), Below(26, 4974)));
        outcomes[5] = Both(Below(35, 1185), Either(AtLeast(2, 3098), Below(39, 5011)));
        outcomes[6] = Both(Below(42, 1222), Either(AtLeast(13, 3135), Below(52, 5048)));
        outcomes[7] = Both(Below(49, 1259), Either(AtLeast(24, 3172), Below(65, 5085)));
        outcomes[8] = Both(Below(56, 1296), Either(AtLeast(35, 3209), Below(78, 5122)));
        outcomes[9] = Both(Below(63, 1333), Either(AtLeast(46, 3246), Below(11, 5159)));
        outcomes[10] = Both(Below(70, 1370), Either(AtLeast(57, 3283), Below(24, 5196)));
        outcomes[11] = Both(Below(77, 1407), Either(AtLeast(68, 3320), Below(37, 5233)));
        outcomes[12] = Both(Below(4, 1444), Either(AtLeast(79, 3357), Below(50, 5270)));
        outcomes[13] = Both(Below(11, 1481), Either(AtLeast(10, 3394), Below(63, 5307)));
        outcomes[14] = Both(Below(18, 1518), Either(AtLeast(21, 3431), Below(76, 5344)));
        outcomes[15] = Both(Below(25, 1555), Either(AtLeast(32, 3468), Below(9, 5381)));
        outcomes[16] = Both(Below(32, 1592), Either(AtLeast(43, 3505), Below(22, 5418)));
        outcomes[17] = Both(Below(39, 1629), Either(AtLeast(54, 3542), Below(35, 5455)));
        outcomes[18] = Both(Below(46, 1666), Either(AtLeast(65, 3579), Below(48, 5492)));
        outcomes[19] = Both(Below(53, 1703), Either(AtLeast(76, 3616), Below(61, 5529)));
        outcomes[20] = Both(Below(60, 1740), Either(AtLeast(7, 3653), Below(74, 5566)));
        outcomes[21] = Both(Below(67, 1777), Either(AtLeast(18, 3690), Below(7, 5603)));
        outcomes[22] = Both(Below(74, 1814), Either(AtLeast(29, 3727), Below(20, 5640)));
        outcomes[23] = Both(Below(1, 1851), Either(AtLeast(40, 3764), Below(33, 5677)));
        outcomes[24] = Both(Below(8, 1888), Either(AtLeast(51, 3801), Below(46, 5714)));
        outcomes[25] = Both(Below(15, 1925), Either(AtLeast(62, 3838), Below(59, 5751)));
        outcomes[26] = Both(Below(22, 1962), Either(AtLeast(73, 3875), Below(72, 5788)));
        outcomes[27] = Both(Below(29, 1999), Either(AtLeast(4, 3912), Below(5, 5825)));
        outcomes[28] = Both(Below(36, 2036), Either(AtLeast(15, 3949), Below(18, 5862)));
        outcomes[29] = Both(Below(43, 2073), Either(AtLeast(26, 3986), Below(31, 5899)));
        outcomes[30] = Both(Below(50, 2110), Either(AtLeast(37, 4023), Below(44, 5936)));
        outcomes[31] = Both(Below(57, 2147), Either(AtLeast(48, 4060), Below(57, 5973)));
        outcomes[32] = Both(Below(64, 2184), Either(AtLeast(59, 4097), Below(70, 6010)));
        outcomes[33] = Both(Below(71, 2221), Either(AtLeast(70, 4134), Below(3, 6047)));
        outcomes[34] = Both(Below(78, 2258), Either(AtLeast(1, 4171), Below(16, 6084)));
        outcomes[35] = Both(Below(5, 2295), Either(AtLeast(12, 4208), Below(29, 6121)));
        outcomes[36] = Both(Below(12, 2332), Either(AtLeast(23, 4245), Below(42, 6158)));
        outcomes[37] = Both(Below(19, 2369), Either(AtLeast(34, 4282), Below(55, 6195)));
        outcomes[38] = Both(Below(26, 2406), Either(AtLeast(45, 4319), Below(68, 6232)));
        outcomes[39] = Both(Below(33, 2443), Either(AtLeast(56, 4356), Below(1, 6269)));
        outcomes[40] = Both(Below(40, 2480), Either(AtLeast(67, 4393), Below(14, 6306)));
        outcomes[41] = Both(Below(47, 2517), Either(AtLeast(78, 4430), Below(27, 6343)));
        outcomes[42] = Both(Below(54, 2554), Either(AtLeast(9, 4467), Below(40, 6380)));
        outcomes[43] = Both(Below(61, 2591), Either(AtLeast(20, 4504), Below(53, 6417)));
        outcomes[44] = Both(Below(68, 2628), Either(AtLeast(31, 4541), Below(66, 6454)));
        outcomes[45] = Both(Below(75, 2665), Either(AtLeast(42, 4578), Below(79, 6491)));
        outcomes[46] = Both(Below(2, 2702), Either(AtLeast(53, 4615), Below(12, 6528)));
        outcomes[47] = Both(Below(9, 2739), Either(AtLeast(64, 4652), Below(25, 6565)));
        outcomes[48] = Both(Below(16, 2776), Either(AtLeast(75, 4689), Below(38, 6602)));
        outcomes[49] = Both(Below(23, 2813), Either(AtLeast(6, 4726), Below(51, 6639)));
        outcomes[50] = Both(Below(30, 2850), Either(AtLeast(17, 4763), Below(64, 6676)));
        outcomes[51] = Both(Below(37, 2887), Either(AtLeast(28, 4800), Below(77, 6713)));
        outcomes[52] = Both(Below(44, 2924), Either(AtLeast(39, 4837), Below(10, 6750)));
        outcomes[53] = Both(Below(51, 2961), Either(AtLeast(50, 4874), Below(23, 6787)));
        outcomes[54] = Both(Below(58, 2998), Either(AtLeast(61, 4911), Below(36, 6824)));
        outcomes[55] = Both(Below(65, 3035), Either(AtLeast(72, 4948), Below(49, 6861)));
        outcomes[56] = Both(Below(72, 3072), Either(AtLeast(3, 4985), Below(62, 6898)));
        outcomes[57] = Both(Below(79, 3109), Either(AtLeast(14, 5022), Below(75, 6935)));
        outcomes[58] = Both(Below(6, 3146), Either(AtLeast(25, 5059), Below(8, 6972)));
        outcomes[59] = Both(Below(13, 3183), Either(AtLeast(36, 5096), Below(21, 7009)));
        outcomes[60] = Both(Below(20, 3220), Either(AtLeast(47, 5133), Below(34, 7046)));
        outcomes[61] = Both(Below(27, 3257), Either(AtLeast(58, 5170), Below(47, 7083)));
        outcomes[62] = Both(Below(34, 3294), Either(AtLeast(69, 5207), Below(60, 7120)));
        outcomes[63] = Both(Below(41, 3331), Either(AtLeast(0, 5244), Below(73, 7157)));
        outcomes[64] = Both(Below(48, 3368), Either(AtLeast(11, 5281), Below(6, 7194)));
        outcomes[65] = Both(Below(55, 3405), Either(AtLeast(22, 5318), Below(19, 7231)));
        outcomes[66] = Both(Below(62, 3442), Either(AtLeast(33, 5355), Below(32, 7268)));
        outcomes[67] = Both(Below(69, 3479), Either(AtLeast(44, 5392), Below(45, 7305)));
        outcomes[68] = Both(Below(76, 3516), Either(AtLeast(55, 5429), Below(58, 7342)));
        outcomes[69] = Both(Below(3, 3553), Either(AtLeast(66, 5466), Below(71, 7379)));
        outcomes[70] = Both(Below(10, 3590), Either(AtLeast(77, 5503), Below(4, 7416)));
        outcomes[71] = Both(Below(17, 3627), Either(AtLeast(8, 5540), Below(17, 7453)));
        outcomes[72] = Both(Below(24, 3664), Either(AtLeast(19, 5577), Below(30, 7490)));
        outcomes[73] = Both(Below(31, 3701), Either(AtLeast(30, 5614), Below(43, 7527)));
        outcomes[74] = Both(Below(38, 3738), Either(AtLeast(41, 5651), Below(56, 7564)));
        outcomes[75] = Both(Below(45, 3775), Either(AtLeast(52, 5688), Below(69, 7601)));
        outcomes[76] = Both(Below(52, 3812), Either(AtLeast(63, 5725), Below(2, 7638)));
        outcomes[77] = Both(Below(59, 3849), Either(AtLeast(74, 5762), Below(15, 7675)));
        outcomes[78] = Both(Below(66, 3886), Either(AtLeast(5, 5799), Below(28, 7712)));
        outcomes[79] = Both(Below(73, 3923), Either(AtLeast(16, 5836), Below(41, 7749)));
        outcomes[80] = Both(Below(0, 3960), Either(AtLeast(27, 5873), Below(54, 7786)));
        outcomes[81] = Both(Below(7, 3997), Either(AtLeast(38, 5910), Below(67, 7823)));
        outcomes[82] = Both(Below(14, 4034), Either(AtLeast(49, 5947), Below(0, 7860)));
        outcomes[83] = Both(Below(21, 4071), Either(AtLeast(60, 5984), Below(13, 7897)));
        outcomes[84] = Both(Below(28, 4108), Either(AtLeast(71, 6021), Below(26, 7934)));
        outcomes[85] = Both(Below(35, 4145), Either(AtLeast(2, 6058), Below(39, 7971)));
        outcomes[86] = Both(Below(42, 4182), Either(AtLeast(13, 6095), Below(52, 8008)));
        outcomes[87] = Both(Below(49, 4219), Either(AtLeast(24, 6132), Below(65, 8045)));
        outcomes[88] = Both(Below(56, 4256), Either(AtLeast(35, 6169), Below(78, 8082)));
        outcomes[89] = Both(Below(63, 4293), Either(AtLeast(46, 6206), Below(11, 8119)));
        outcomes[90] = Both(Below(70, 4330), Either(AtLeast(57, 6243), Below(24, 8156)));
        outcomes[91] = Both(Below(77, 4367), Either(AtLeast(68, 6280), Below(37, 8193)));
        outcomes[92] = Both(Below(4, 4404), Either(AtLeast(79, 6317), Below(50, 8230)));
        outcomes[93] = Both(Below(11, 4441), Either(AtLeast(10, 6354), Below(63, 8267)));
        outcomes[94] = Both(Below(18, 4478), Either(AtLeast(21, 6391), Below(76, 8304)));
        outcomes[95] = Both(Below(25, 4515), Either(AtLeast(32, 6428), Below(9, 8341)));
        outcomes[96] = Both(Below(32, 4552), Either(AtLeast(43, 6465), Below(22, 8378)));
        outcomes[97] = Both(Below(39, 4589), Either(AtLeast(54, 6502), Below(35, 8415)));
        outcomes[98] = Both(Below(46, 4626), Either(AtLeast(65, 6539), Below(48, 8452)));
        outcomes[99] = Both(Below(53, 4663), Either(AtLeast(76, 6576), Below(61, 8489)));
    }

    private static byte Both(byte one, byte other) => Math.Min(one, other);

    private static byte Either(byte one, byte other) => Math.Max(one, other);

    private byte Below(int fact, long limit) => !known[fact] ? Unknown : values[fact] < limit * ComparisonRules.Hundredth ? Yes : No;

    private byte AtLeast(int fact, long limit) => !known[fact] ? Unknown : values[fact] >= limit * ComparisonRules.Hundredth ? Yes : No;
}
